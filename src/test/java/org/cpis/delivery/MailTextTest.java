package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void one_and_several_are_told_by_reference_and_link() {
        MailText one = MailText.of(List.of(leased("e1", "AAAA-1111")), id -> "https://portal.example/?id=" + id);
        assertThat(one.subject()).isEqualTo("CP-IS Portal: new notification AAAA-1111");
        assertThat(one.body()).contains("Reference AAAA-1111\nhttps://portal.example/?id=e1\n");
        MailText two = MailText.of(List.of(leased("e1", "AAAA-1111"), leased("e2", "BBBB-2222")), id -> "/" + id);
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

    private static Leased leased(String event, String reference) {
        return new Leased(
                "d-" + event, "l", Channel.EMAIL, "903", "a@b.example", true, event, reference, Instant.EPOCH);
    }
}
