package org.cpis.synthetic;

import java.time.LocalDate;
import java.util.List;

/** The plans that {@link KnownPeople} promise. */
record KnownPlans(LocalDate today) {

    List<SyntheticPlan> all() {
        return List.of(
                protection(KnownPeople.CHILD_WITH_PLAN, 150, null, "901-CP1"),
                unborn(KnownPeople.PREGNANT_WOMAN, 70, 60, "901-CP2"),
                lookedAfter(KnownPeople.LOOKED_AFTER_CHILD, "s31", 900, "902-LAC"),
                protection(KnownPeople.CHILD_WITH_ENDED_PLAN, 400, today.minusDays(100), "901-CP1"),
                lookedAfter(KnownPeople.LOOKED_AFTER_PREGNANT, "s20", 600, "901-LAC"),
                unborn(KnownPeople.LOOKED_AFTER_PREGNANT, 40, 90, "902-CP1"),
                protection(KnownPeople.SUCCESSOR, 150, null, "903-CP1"),
                unallocated(KnownPeople.CHILD_UNALLOCATED));
    }

    private SyntheticPlan protection(KnownPeople who, int sinceDays, LocalDate end, String team) {
        return new SyntheticPlan(authority(team), who.on(today), "CPP", "", ago(sinceDays), end, null, team);
    }

    private SyntheticPlan unborn(KnownPeople who, int sinceDays, int dueInDays, String team) {
        LocalDate due = today.plusDays(dueInDays);
        return new SyntheticPlan(authority(team), who.on(today), "UCPP", "", ago(sinceDays), null, due, team);
    }

    private SyntheticPlan lookedAfter(KnownPeople who, String legalBasis, int sinceDays, String team) {
        return new SyntheticPlan(authority(team), who.on(today), "LAC", legalBasis, ago(sinceDays), null, null, team);
    }

    private SyntheticPlan unallocated(KnownPeople who) {
        return new SyntheticPlan("901", who.on(today), "CPP", "", ago(2), null, null, "");
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** Team codes begin with the authority's code. */
    private static String authority(String team) {
        return team.substring(0, 3);
    }
}
