package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;

/** What a worker may write, each rule beside what just passes it. */
class FollowUpDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW =
            TODAY.atTime(12, 0).atZone(SystemClock.LONDON).toInstant();
    private static final FollowUpOutcome CALLED = FollowUpOutcome.HEALTH_CONTACTED;

    @Test
    void an_entry_says_something_and_is_not_too_long() {
        assertThat(faults(new FollowUpDraft(null, ""))).containsOnlyKeys("note");
        assertThat(faults(new FollowUpDraft(CALLED, ""))).isEmpty();
        assertThat(faults(new FollowUpDraft(null, "x".repeat(4_000)))).isEmpty();
        assertThat(faults(new FollowUpDraft(null, "x".repeat(4_001)))).containsOnlyKeys("note");
        assertThat(faults(contact("Sister Grace", ContactWay.PHONE))).isEmpty();
    }

    @Test
    void a_contact_has_a_name_and_a_way() {
        assertThat(faults(contact("Sister Grace", null))).containsOnlyKeys("way");
        assertThat(faults(contact("", ContactWay.VISIT))).containsOnlyKeys("contact");
        assertThat(faults(contact("x".repeat(141), ContactWay.VISIT))).containsOnlyKeys("contact");
    }

    @Test
    void a_contact_was_before_now() {
        assertThat(faults(contacted(NOW))).isEmpty();
        assertThat(contacted(NOW).closingFaults(NOW)).isEmpty();
        assertThat(faults(contacted(NOW.plusSeconds(1)))).containsOnlyKeys("contactTime");
        assertThat(contacted(NOW.plusSeconds(1)).closingFaults(NOW)).containsOnlyKeys("contactTime");
    }

    private static FollowUpDraft contacted(Instant at) {
        return new FollowUpDraft(
                CALLED, "", Decision.FOLLOW_UP, new Contact("Grace", ContactWay.PHONE, at), null, "", "");
    }

    @Test
    void the_next_step_is_from_today_on_within_a_year() {
        assertThat(faults(next(TODAY))).isEmpty();
        assertThat(faults(next(TODAY.minusDays(1)))).containsOnlyKeys("next");
        assertThat(faults(next(TODAY.plusYears(1)))).isEmpty();
        assertThat(faults(next(TODAY.plusYears(1).plusDays(1)))).containsOnlyKeys("next");
    }

    @Test
    void closing_needs_an_outcome_and_for_two_of_them_a_reason() {
        assertThat(new FollowUpDraft(null, "Said all.").closingFaults(NOW)).containsOnlyKeys("outcome");
        assertThat(new FollowUpDraft(CALLED, "").closingFaults(NOW)).isEmpty();
        assertThat(new FollowUpDraft(FollowUpOutcome.NO_FURTHER_ACTION, "").closingFaults(NOW))
                .containsOnlyKeys("note");
        assertThat(new FollowUpDraft(FollowUpOutcome.NO_FURTHER_ACTION, "Known.").closingFaults(NOW))
                .isEmpty();
        assertThat(duplicate("", "").closingFaults(NOW)).containsOnlyKeys("note", "other");
        assertThat(duplicate("Same.", "7F3A-22C1").closingFaults(NOW)).isEmpty();
        assertThat(next(TODAY).closingFaults(NOW)).containsKey("next");
    }

    @Test
    void a_case_reference_is_no_nhs_number_and_has_the_form_of_one() {
        for (String good : new String[] {"C-1", "LL 2026/00417", "a".repeat(35), "9990000000"}) {
            assertThat(CaseRecord.isReference(good)).as(good).isTrue();
        }
        for (String bad : new String[] {"", " C1", "a".repeat(36), "C=1", "<b>", "9990000018", "999 000 0018"}) {
            assertThat(CaseRecord.isReference(bad)).as(bad).isFalse();
        }
    }

    @Test
    void a_case_is_recorded_between_the_view_and_today() {
        LocalDate viewed = TODAY.minusDays(2);
        assertThat(new CaseRecord("C-1", viewed).faults(viewed, TODAY)).isEmpty();
        assertThat(new CaseRecord("C-1", TODAY).faults(viewed, TODAY)).isEmpty();
        assertThat(new CaseRecord("C-1", viewed.minusDays(1)).faults(viewed, TODAY))
                .containsOnlyKeys("on");
        assertThat(new CaseRecord("C-1", TODAY.plusDays(1)).faults(viewed, TODAY))
                .containsOnlyKeys("on");
        assertThat(new CaseRecord("", null).faults(viewed, TODAY)).containsOnlyKeys("reference", "on");
    }

    @Test
    void a_way_to_refer_is_an_https_address() {
        assertThat(Referral.isAddress("https://mash.council.example/refer?team=1"))
                .isTrue();
        for (String bad : new String[] {
            "http://mash.council.example", "javascript:alert(1)", "https:///refer", "https://a@b.example", "mash", ""
        }) {
            assertThat(Referral.isAddress(bad)).as(bad).isFalse();
        }
        assertThat(Referral.isAddress("https://b.example/" + "x".repeat(300))).isFalse();
    }

    private static Map<String, String> faults(FollowUpDraft draft) {
        return draft.faults(NOW);
    }

    private static FollowUpDraft contact(String who, ContactWay way) {
        return new FollowUpDraft(null, "", Decision.CONTACTING_HEALTH, new Contact(who, way, null), null, "", "");
    }

    private static FollowUpDraft next(LocalDate day) {
        return new FollowUpDraft(CALLED, "Rang.", Decision.FOLLOW_UP, null, day, "", "");
    }

    private static FollowUpDraft duplicate(String note, String other) {
        return new FollowUpDraft(FollowUpOutcome.DUPLICATE, note, Decision.FOLLOW_UP, null, null, other, "");
    }
}
