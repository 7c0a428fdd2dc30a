package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void one_and_several_are_told_by_reference_and_link() {
        MailText one = MailText.of(
                List.of(leased("e1", "AAAA-1111")), mail -> "https://portal.example/?id=" + mail.subjectId());
        assertThat(one.subject()).isEqualTo("CP-IS Portal: new notification AAAA-1111");
        assertThat(one.body()).contains("Reference AAAA-1111\nhttps://portal.example/?id=e1\n");
        MailText two = MailText.of(
                List.of(leased("e1", "AAAA-1111"), leased("e2", "BBBB-2222")), mail -> "/" + mail.subjectId());
        assertThat(two.subject()).isEqualTo("CP-IS Portal: 2 new notifications");
        assertThat(two.body()).contains("AAAA-1111\n/e1", "BBBB-2222\n/e2");
    }

    @Test
    void addresses_that_could_change_a_mails_head_are_refused() {
        for (String good : new String[] {"duty@council.example", "o'neil.a+b@a-b.council.example"}) {
            assertThat(EmailAddress.isGood(good)).as(good).isTrue();
        }
        for (String wrong : new String[] {
            null,
            "",
            "duty",
            "duty@council",
            "a@b.c\r\nBcc: x@y.example",
            "a b@c.example",
            "<a@b.example>",
            "a@b.example,c@d.example"
        }) {
            assertThat(EmailAddress.isGood(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void what_is_late_is_told_by_its_own_words_and_opens_its_own_page() {
        Leased late = leased("e1", "7F3A-22C1", LetterKind.OVERDUE);
        MailText text = MailText.of(List.of(late), mail -> mail.letter().page() + "?id=" + mail.subjectId());
        assertThat(text.subject()).isEqualTo("CP-IS Portal: notification 7F3A-22C1 is overdue");
        assertThat(text.body()).isEqualTo("""
                        A notification is overdue.

                        Reference 7F3A-22C1
                        /inbox/notification.xhtml?id=e1

                        Sign in with your smartcard to read it. This address takes no answers.
                        """);
        assertThat(LetterKind.MISSED_OVERDUE.page()).isEqualTo("/inbox/missed-alert.xhtml");
    }

    @Test
    void every_kind_has_words_that_name_the_reference_alone() {
        for (LetterKind kind : LetterKind.values()) {
            MailText text = MailText.of(List.of(leased("e1", "7F3A-22C1", kind)), Leased::subjectId);
            assertThat(text.subject()).as("%s", kind).contains("7F3A-22C1");
            assertThat(text.body())
                    .as("%s", kind)
                    .contains("Reference 7F3A-22C1", "Sign in")
                    .doesNotContain("{");
        }
    }

    @Test
    void several_that_were_given_are_counted_and_listed() {
        List<Leased> given =
                List.of(leased("e1", "AAAA-1111", LetterKind.ASSIGNED), leased("e2", "BBBB-2222", LetterKind.ASSIGNED));
        MailText text = MailText.of(given, Leased::subjectId);
        assertThat(text.subject()).isEqualTo("CP-IS Portal: 2 notifications are yours");
        assertThat(text.body())
                .startsWith("2 notifications were given to you.")
                .contains("AAAA-1111\ne1", "BBBB-2222\ne2");
        assertThat(MailText.of(given.subList(0, 1), Leased::subjectId))
                .satisfies(one -> assertThat(one.subject()).isEqualTo("CP-IS Portal: notification AAAA-1111 is yours"))
                .satisfies(one -> assertThat(one.body()).startsWith("A notification was given to you."));
    }

    private static Leased leased(String event, String reference) {
        return leased(event, reference, LetterKind.NEW);
    }

    private static Leased leased(String event, String reference, LetterKind kind) {
        return new Leased(
                "d-" + event, "l", Channel.EMAIL, "903", "a@b.example", event, kind, event, reference, Instant.EPOCH);
    }
}
