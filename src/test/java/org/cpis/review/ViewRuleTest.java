package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.ledger.Action;
import org.junit.jupiter.api.Test;

/** Each rule that is judged while somebody looks, with a case that fires and the nearest one that does not. */
class ViewRuleTest {

    private static final RuleLimits LIMITS = new RuleLimits(60, 30, 3, 24, 24, 90, 20, 3, 28);
    private static final Instant NOW = Instant.parse("2026-06-10T20:00:00Z"); // 21:00 in London
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final RotaEntry LATE = entry("2026-06-10T11:00:00Z", "2026-06-10T19:00:00Z");

    @Test
    void the_own_record_fires_already_when_it_is_checked_and_nobody_elses_does() {
        assertThat(fired(look(Action.CHECKED, "own", "there", false, self("own", "here"))))
                .containsExactly(ViewRule.OWN_RECORD);
        assertThat(fired(look(Action.OPENED, "own", "here", false, self("own", "here"))))
                .as("its postcode goes without saying")
                .containsExactly(ViewRule.OWN_RECORD);
        assertThat(fired(look(Action.CHECKED, "other", "there", false, self("own", "here"))))
                .isEmpty();
        assertThat(fired(look(Action.CHECKED, "own", "there", false, self(null, "here"))))
                .isEmpty();
    }

    @Test
    void an_opening_at_the_own_postcode_fires_and_a_check_or_another_postcode_does_not() {
        assertThat(fired(look(Action.OPENED, "other", "here", false, self("own", "here"))))
                .containsExactly(ViewRule.SAME_POSTCODE);
        assertThat(fired(look(Action.CHECKED, "other", "here", false, self("own", "here"))))
                .isEmpty();
        assertThat(fired(look(Action.OPENED, "other", "there", false, self("own", "here"))))
                .isEmpty();
        assertThat(fired(look(Action.OPENED, "other", null, false, self("own", null))))
                .as("no postcode is not the same postcode")
                .isEmpty();
    }

    @Test
    void an_opening_of_a_colleagues_family_fires_for_users_on_no_list_too_and_a_check_does_not() {
        assertThat(fired(look(Action.OPENED, "other", "there", true, null))).containsExactly(ViewRule.COLLEAGUE_FAMILY);
        assertThat(fired(look(Action.CHECKED, "other", "there", true, null))).isEmpty();
        assertThat(fired(look(Action.OPENED, "other", "there", false, null))).isEmpty();
    }

    @Test
    void an_opening_is_out_of_the_rota_from_the_first_moment_after_the_grace_on() {
        Instant last = LATE.ends().plusSeconds(3600);
        assertThat(outOfRota(last, TODAY, LATE)).isFalse();
        assertThat(outOfRota(last.plusNanos(1000), TODAY, LATE)).isTrue();
        Instant first = LATE.starts().minusSeconds(3600);
        assertThat(outOfRota(first, TODAY, LATE)).isFalse();
        assertThat(outOfRota(first.minusNanos(1000), TODAY, LATE)).isTrue();
        assertThat(outOfRota(NOW, TODAY)).as("no entry around now").isTrue();
        assertThat(fired(look(Action.CHECKED, "other", "there", false, onRota(TODAY))))
                .as("a check")
                .isEmpty();
    }

    @Test
    void the_rota_is_silent_for_days_that_it_does_not_cover_and_for_users_without_one() {
        assertThat(outOfRota(NOW, TODAY.minusDays(1))).isFalse();
        Instant afterMidnightInLondon = Instant.parse("2026-06-10T23:00:00Z");
        assertThat(outOfRota(afterMidnightInLondon.minusNanos(1000), TODAY)).isTrue();
        assertThat(outOfRota(afterMidnightInLondon, TODAY)).isFalse();
        assertThat(fired(look(Action.OPENED, "other", "there", false, self("own", "here"))))
                .isEmpty();
    }

    private static boolean outOfRota(Instant at, LocalDate until, RotaEntry... near) {
        StaffSelf self = new StaffSelf(null, null, TODAY.minusDays(7), until, List.of(near));
        ViewCase asked = new ViewCase(Action.OPENED, at, "other", "there", false, Optional.of(self));
        return fired(asked).contains(ViewRule.OUT_OF_ROTA);
    }

    private static StaffSelf onRota(LocalDate until) {
        return new StaffSelf(null, null, TODAY.minusDays(7), until, List.of());
    }

    private static StaffSelf self(String number, String postcode) {
        return new StaffSelf(number, postcode, null, null, List.of());
    }

    private static ViewCase look(Action action, String number, String postcode, boolean colleague, StaffSelf self) {
        return new ViewCase(action, NOW, number, postcode, colleague, Optional.ofNullable(self));
    }

    private static List<ViewRule> fired(ViewCase asked) {
        return ViewRule.fired(asked, LIMITS);
    }

    private static RotaEntry entry(String starts, String ends) {
        return new RotaEntry(Instant.parse(starts), Instant.parse(ends));
    }
}
