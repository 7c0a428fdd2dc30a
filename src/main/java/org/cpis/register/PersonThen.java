package org.cpis.register;

import java.time.LocalDate;

/**
 * A former state of a person, as the table's history has it.
 *
 * @param successor the number that had taken this one's place, or null
 */
record PersonThen(String id, LocalDate born, PersonStatus status, String successor) {

    static PersonThen of(Object[] row) {
        PersonStatus status = PersonStatus.valueOf((String) row[2]);
        return new PersonThen(
                (String) row[0], date(row[1]), status, status == PersonStatus.SUPERSEDED ? (String) row[3] : null);
    }

    /** A former state of one of their plans. */
    record PlanThen(String authority, PlanDates dates) {}

    static PlanThen plan(Object[] row) {
        PlanType type = PlanType.valueOf((String) row[1]);
        return new PlanThen((String) row[0], new PlanDates(type, date(row[2]), date(row[3]), date(row[4])));
    }

    private static LocalDate date(Object column) {
        return column == null ? null : LocalDate.parse((String) column);
    }
}
