package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.inbox.SignOff.OUT_OF_AREA;
import static org.cpis.inbox.SignOff.REPEATED;
import static org.cpis.inbox.SignOff.YOUNG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.register.PlanType;
import org.junit.jupiter.api.Test;

/** Each reason beside its nearest neighbour. Seen on 20 November 2026 at 14:00. */
class SignOffRulesTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T14:00:00Z");
    private static final LocalDate OLD = LocalDate.of(2015, 5, 1);
    private static final SignOffRules ALL = new SignOffRules(true, true, true, 7, 2);

    @Test
    void nothing_is_asked_where_nothing_is_decided() {
        assertThat(SignOffRules.OFF.reasons(everything(Kind.ACCESS))).isEmpty();
        assertThat(ALL.reasons(everything(Kind.ACCESS))).containsExactly(REPEATED, YOUNG, OUT_OF_AREA);
        assertThat(ALL.reasons(everything(Kind.NOT_BROUGHT)))
                .as("nobody was seen")
                .containsExactly(YOUNG);
    }

    private static SignOffCase everything(Kind kind) {
        return new SignOffCase(kind, Set.of(PlanType.CPP), SEEN, List.of(SEEN), LocalDate.of(2026, 1, 1), "DR2", "DR1");
    }

    @Test
    void repeated_counts_days_of_london_either_way_and_the_last_one_too() {
        assertThat(repeated("2026-11-13T00:00:00Z")).containsExactly(REPEATED);
        assertThat(repeated("2026-11-12T23:59:59Z")).isEmpty();
        assertThat(repeated("2026-11-27T23:59:59Z")).containsExactly(REPEATED);
        assertThat(repeated("2026-11-28T00:00:00Z")).isEmpty();
    }

    @Test
    void repeated_counts_by_the_day_of_london_in_summer() {
        Instant july = Instant.parse("2026-07-10T12:00:00Z");
        Instant justWithin = Instant.parse("2026-07-02T23:00:00Z"); // 3 July there
        assertThat(reasons(PlanType.CPP, july, List.of(justWithin))).containsExactly(REPEATED);
        assertThat(reasons(PlanType.CPP, july, List.of(justWithin.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void repeated_is_for_child_protection_plans() {
        assertThat(reasons(PlanType.LAC, SEEN, List.of(SEEN))).isEmpty();
        assertThat(reasons(PlanType.UCPP, SEEN, List.of(SEEN))).isEmpty();
        assertThat(reasons(PlanType.CPP, SEEN, List.of())).isEmpty();
    }

    @Test
    void young_ends_with_the_birthday() {
        assertThat(born(LocalDate.of(2024, 11, 21), PlanType.LAC)).containsExactly(YOUNG);
        assertThat(born(LocalDate.of(2024, 11, 20), PlanType.LAC)).isEmpty();
    }

    @Test
    void born_on_29_february_is_two_on_1_march() {
        SignOffCase before = young("2026-02-28T23:59:59Z");
        assertThat(ALL.reasons(before)).containsExactly(YOUNG);
        assertThat(ALL.reasons(young("2026-03-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_mother_with_an_unborn_plan_alone_is_not_the_child() {
        LocalDate fourteen = LocalDate.of(2012, 1, 1);
        SignOffRules upTo18 = new SignOffRules(false, true, false, 7, 18);
        assertThat(upTo18.reasons(item(Set.of(PlanType.UCPP), fourteen))).isEmpty();
        assertThat(upTo18.reasons(item(Set.of(PlanType.UCPP, PlanType.LAC), fourteen)))
                .containsExactly(YOUNG);
    }

    @Test
    void out_of_area_needs_two_known_regions() {
        assertThat(regions("DR2", "DR1")).containsExactly(OUT_OF_AREA);
        assertThat(regions("DR1", "DR1")).isEmpty();
        assertThat(regions(null, "DR1")).isEmpty();
        assertThat(regions("DR1", null)).isEmpty();
    }

    private static List<SignOff> repeated(String other) {
        return reasons(PlanType.CPP, SEEN, List.of(Instant.parse(other)));
    }

    private static List<SignOff> reasons(PlanType type, Instant seen, List<Instant> others) {
        return ALL.reasons(new SignOffCase(Kind.ACCESS, Set.of(type), seen, others, OLD, "DR1", "DR1"));
    }

    private static List<SignOff> born(LocalDate day, PlanType type) {
        return ALL.reasons(item(Set.of(type), day));
    }

    private static SignOffCase young(String seen) {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        return new SignOffCase(Kind.ACCESS, Set.of(PlanType.LAC), Instant.parse(seen), List.of(), leap, "DR1", "DR1");
    }

    private static List<SignOff> regions(String viewer, String own) {
        return ALL.reasons(new SignOffCase(Kind.ACCESS, Set.of(PlanType.LAC), SEEN, List.of(), OLD, viewer, own));
    }

    private static SignOffCase item(Set<PlanType> types, LocalDate born) {
        return new SignOffCase(Kind.ACCESS, types, SEEN, List.of(), born, "DR1", "DR1");
    }
}
