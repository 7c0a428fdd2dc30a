package org.cpis.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes plans that every rule of the upload accepts on the day of the data and for a week after it. */
final class PlanMaker {

    /** Children who turn 18 within these days get no plan, so that the data does not spoil overnight. */
    private static final int DAYS_BEFORE_18 = 60;

    private static final int LONGEST_TAIL = 340;
    private static final int UCPP = 26;
    private static final int LAC = 52;
    private static final int IN_TWO_AUTHORITIES = 6;
    private static final List<String> AUTHORITIES = List.of("901", "902", "903");
    private static final List<String> LEGAL_BASES = List.of("s20", "s31", "s38");

    private final Random random;
    private final LocalDate today;
    private final List<SyntheticPerson> children;
    private final List<SyntheticPerson> mothers;
    private final List<SyntheticPlan> plans = new ArrayList<>();
    private final Set<String> slots = new HashSet<>();

    PlanMaker(Random random, LocalDate today, List<SyntheticPerson> people) {
        this.random = random;
        this.today = today;
        // named people keep exactly the plans that their names promise
        Set<String> taken = new HashSet<>();
        KnownPeople.all(today).forEach(person -> taken.add(person.nhsNumber()));
        Predicate<SyntheticPerson> free = person -> person.isActive() && !taken.contains(person.nhsNumber());
        this.children = people.stream().filter(free.and(this::staysUnder18)).toList();
        this.mothers = people.stream().filter(free.and(this::mayBeMother)).toList();
    }

    List<SyntheticPlan> make(int count) {
        new KnownPlans(today).all().forEach(this::add);
        until(plans.size() + UCPP, () -> unborn(pick(mothers), pick(AUTHORITIES)));
        until(plans.size() + LAC, () -> forChild(pick(children), pick(AUTHORITIES), "LAC"));
        int firstCpp = plans.size();
        until(count - IN_TWO_AUTHORITIES, () -> forChild(pick(children), pick(AUTHORITIES), "CPP"));
        for (int i = firstCpp; plans.size() < count; i++) {
            SyntheticPlan one = plans.get(i);
            String other = AUTHORITIES.get((AUTHORITIES.indexOf(one.authority()) + 1) % AUTHORITIES.size());
            add(forChild(one.person(), other, "CPP"));
        }
        return List.copyOf(plans);
    }

    private void until(int size, Supplier<SyntheticPlan> source) {
        while (plans.size() < size) {
            add(source.get());
        }
    }

    private void add(SyntheticPlan plan) {
        if (slots.add(plan.slot())) {
            plans.add(plan);
        }
    }

    private SyntheticPlan unborn(SyntheticPerson mother, String authority) {
        LocalDate due = today.plusDays(random.nextInt(221) - 20);
        LocalDate start = between(due.minusDays(240), today);
        LocalDate end = random.nextInt(9) == 0 ? between(start, today) : null;
        return new SyntheticPlan(authority, mother, "UCPP", "", start, end, due, team(authority, "CP"));
    }

    private SyntheticPlan forChild(SyntheticPerson child, String authority, String type) {
        LocalDate end = end(child);
        LocalDate latest = end != null && end.isBefore(today) ? end : today;
        LocalDate earliest = later(child.birthDate(), latest.minusDays(type.equals("LAC") ? 1500 : 500));
        String basis = type.equals("LAC") ? pick(LEGAL_BASES) : "";
        String team = team(authority, type.equals("LAC") ? "LAC" : "CP");
        return new SyntheticPlan(authority, child, type, basis, between(earliest, latest), end, null, team);
    }

    /** One in five ended, not before birth; one in twenty-five ends on a known day to come. */
    private LocalDate end(SyntheticPerson child) {
        int draw = random.nextInt(100);
        if (draw < 20) {
            return later(child.birthDate(), today.minusDays(1 + random.nextInt(LONGEST_TAIL)));
        }
        return draw < 24 ? today.plusDays(1 + random.nextInt(DAYS_BEFORE_18 - 1)) : null;
    }

    /** One in ten is not allocated yet. */
    private String team(String authority, String kind) {
        return random.nextInt(10) == 0 ? "" : authority + "-" + kind + (kind.equals("CP") ? 1 + random.nextInt(2) : "");
    }

    private boolean staysUnder18(SyntheticPerson person) {
        return person.birthDate().plusYears(18).isAfter(today.plusDays(DAYS_BEFORE_18));
    }

    private boolean mayBeMother(SyntheticPerson person) {
        int age = person.ageOn(today);
        return person.gender().equals("female") && age >= 17 && age <= 42;
    }

    /** Both ends included. */
    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to) + 1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
