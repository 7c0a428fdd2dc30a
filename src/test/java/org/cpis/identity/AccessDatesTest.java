package org.cpis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessDatesTest {

    private static final AccessDates DATES = new AccessDates(4, 28);

    /** From the day on which a review is open, the end of the next one counts. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-29, 2027-01-01", "2026-12-03, 2027-01-01", "2026-12-04, 2027-05-01", "2026-12-31, 2027-05-01",
        "2027-01-01, 2027-05-01", "2027-04-02, 2027-05-01", "2027-04-03, 2027-09-01", "2028-02-29, 2028-05-01",
        "2027-08-04, 2028-01-01"
    })
    void aRightHoldsToTheEndOfTheReviewThatIsNotYetOpen(LocalDate day, LocalDate lapse) {
        assertThat(DATES.lapseOf(day)).isEqualTo(lapse);
    }

    @Test
    void otherPeriodsBeginInJanuaryWhereTheyCan() {
        assertThat(new AccessDates(6, 14).endAfter(LocalDate.of(2027, 3, 31))).isEqualTo("2027-07-01");
        assertThat(new AccessDates(12, 0).endAfter(LocalDate.of(2027, 1, 1))).isEqualTo("2028-01-01");
        assertThatThrownBy(() -> new AccessDates(0, 28)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itHoldsOnTheLastDayAndNoMoreOnTheNext() {
        LocalDate lapse = LocalDate.of(2027, 5, 1);
        assertThat(RightState.of(lapse, false, false, lapse.minusDays(1))).isEqualTo(RightState.IN_FORCE);
        assertThat(RightState.of(lapse, false, false, lapse)).isEqualTo(RightState.LAPSED);
        assertThat(RightState.of(lapse, false, true, lapse)).isEqualTo(RightState.OVERDUE);
        assertThat(RightState.of(lapse, true, true, lapse.minusDays(1))).isEqualTo(RightState.ENDED);
    }

    /** In summer London's day begins at 23:00 UTC, in winter at midnight. */
    @ParameterizedTest
    @CsvSource({
        "2027-04-30T22:59:59Z, IN_FORCE",
        "2027-04-30T23:00:00Z, LAPSED",
        "2027-12-31T23:59:59Z, IN_FORCE",
        "2028-01-01T00:00:00Z, LAPSED"
    })
    void theDayIsLondons(Instant now, RightState state) {
        LocalDate today = LocalDate.now(Clock.fixed(now, SystemClock.LONDON));
        LocalDate lapse = now.isBefore(Instant.parse("2027-06-01T00:00:00Z"))
                ? LocalDate.of(2027, 5, 1)
                : LocalDate.of(2028, 1, 1);
        assertThat(RightState.of(lapse, false, false, today)).isEqualTo(state);
    }

    @Test
    void whomToAskFollowsFromWhatTheRightOpens() {
        assertThat(ask(Activity.VIEW_AND_NOTIFY)).isEqualTo(Confirmer.PRIVACY_OFFICER);
        assertThat(ask()).isEqualTo(Confirmer.PRIVACY_OFFICER);
        assertThat(ask(Activity.WORK_INBOX)).isEqualTo(Confirmer.TEAM_MANAGER);
        assertThat(ask(Activity.KEEP_DATA)).isEqualTo(Confirmer.TEAM_MANAGER);
        assertThat(ask(Activity.WORK_INBOX, Activity.MANAGE_TEAM)).isEqualTo(Confirmer.PEER);
        assertThat(ask(Activity.REVIEW_ORGANISATION)).isEqualTo(Confirmer.PEER);
        assertThat(ask(Activity.REVIEW_REGION)).isEqualTo(Confirmer.REGION);
        assertThat(ask(Activity.ADMINISTER)).isEqualTo(Confirmer.ADMINISTRATOR);
    }

    private static Confirmer ask(Activity... activities) {
        return Confirmer.of(new RoleProfile("1", "R", "Role", "X", "Organisation", Set.of(activities)));
    }
}
