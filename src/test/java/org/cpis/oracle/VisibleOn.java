package org.cpis.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which plans health sees on a day, from the rulings alone (12 and 13). */
record VisibleOn(LocalDate day) {

    private static final int TAIL = 364;
    private static final int AFTER_DUE = 28;

    List<Held> of(Patient patient) {
        return patient.status().equals("ACTIVE")
                ? patient.plans().stream()
                        .filter(plan -> !day.isBefore(plan.start()))
                        .filter(plan -> plan.type().equals("UCPP") ? unborn(plan) : child(plan, patient.born()))
                        .toList()
                : List.of();
    }

    private boolean unborn(Held plan) {
        boolean over = plan.end() != null && day.compareTo(plan.end()) >= 0;
        return !over && day.compareTo(plan.expected().plusDays(AFTER_DUE)) <= 0;
    }

    private boolean child(Held plan, LocalDate born) {
        boolean gone = plan.end() != null && day.compareTo(plan.end().plusDays(TAIL)) > 0;
        return !gone && day.compareTo(birthday18(born)) < 0;
    }

    /** For 29 February 1 March. */
    static LocalDate birthday18(LocalDate born) {
        boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        int year = born.getYear() + 18;
        return leapDay ? LocalDate.of(year, 3, 1) : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
    }

    /** Days on which something changes, or almost. */
    static List<LocalDate> turns(Patient patient) {
        List<LocalDate> turns = new ArrayList<>();
        for (Held plan : patient.plans()) {
            turns.add(plan.start());
            turns.add(plan.start().minusDays(1));
            turns.add(plan.end());
            turns.add(plan.end() == null ? null : plan.end().plusDays(TAIL));
            turns.add(plan.end() == null ? null : plan.end().plusDays(TAIL + 1));
            turns.add(plan.expected() == null ? null : plan.expected().plusDays(AFTER_DUE));
            turns.add(plan.expected() == null ? null : plan.expected().plusDays(AFTER_DUE + 1));
        }
        turns.add(birthday18(patient.born()));
        turns.add(birthday18(patient.born()).minusDays(1));
        turns.removeIf(Objects::isNull);
        turns.removeIf(day -> day.getYear() < 2025 || day.isAfter(LocalDate.of(2026, 8, 1)));
        return turns;
    }
}
