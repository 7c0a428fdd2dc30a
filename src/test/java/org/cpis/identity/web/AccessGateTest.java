package org.cpis.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.cpis.identity.AccessRights;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.identity.RightChanged;
import org.cpis.identity.RightState;
import org.cpis.identity.RoleProfile;
import org.cpis.identity.Standing;
import org.cpis.platform.SystemClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessGateTest {

    private static final RoleProfile PROFILE =
            new RoleProfile("1", "R", "Nurse", "ZT1", "Hospital", Set.of(Activity.VIEW_AND_NOTIFY));
    private static final Actor NURSE = new Actor("7", "Grace", PROFILE, 3, "session");

    private final Register register = new Register();
    private final Caller caller = new Caller();
    private final AccessGate gate = new AccessGate(register, new OneMinute(), caller, null, new Watch());
    private Instant now = Instant.parse("2027-05-01T10:00:00Z");

    @BeforeEach
    void inForce() {
        assertThat(gate.stands(NURSE)).isTrue();
    }

    @Test
    void aRunningSessionNoticesWithinAMinute() {
        register.state = RightState.LAPSED;
        now = now.plusSeconds(59);
        assertThat(gate.stands(NURSE)).isTrue();
        now = now.plusSeconds(1);
        assertThat(gate.stands(NURSE)).isFalse();
        assertThat(caller.current()).isEmpty();
    }

    @Test
    void onTheNodeWhereItIsEndedAtOnceAndForNobodyElse() {
        register.state = RightState.ENDED;
        gate.onChange(new RightChanged("70"));
        assertThat(gate.stands(NURSE)).isTrue();
        gate.onChange(new RightChanged("7"));
        assertThat(gate.stands(NURSE)).isFalse();
    }

    @Test
    void anAdministratorThatIsKeptStands() {
        register.state = RightState.OVERDUE;
        now = now.plusSeconds(60);
        assertThat(gate.stands(NURSE)).isTrue();
    }

    @Test
    void whileTheDatabaseIsAwayWhatWasKnownCountsAndItIsNotAskedForEachRequest() {
        register.broken = true;
        now = now.plusSeconds(60);
        int before = register.asked;
        assertThat(gate.stands(NURSE)).isTrue();
        assertThat(gate.stands(NURSE)).isTrue();
        assertThat(register.asked).isEqualTo(before + 1);
        register.broken = false;
        register.state = RightState.LAPSED;
        now = now.plusSeconds(5);
        assertThat(gate.stands(NURSE)).isFalse();
    }

    /** One right, in the state that a test says. */
    private static final class Register extends AccessRights {

        private RightState state = RightState.IN_FORCE;
        private boolean broken;
        private int asked;

        @Override
        public List<Standing> standings(String userId, List<RoleProfile> profiles) {
            asked++;
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return List.of(new Standing(PROFILE, state, LocalDate.of(2027, 5, 1), null));
        }
    }

    private static final class OneMinute extends AccessSettings {

        @Override
        public Duration checkEvery() {
            return Duration.ofMinutes(1);
        }
    }

    private final class Watch extends Clock {

        @Override
        public ZoneId getZone() {
            return SystemClock.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
