package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cpis.ledger.Action;
import org.cpis.register.NhsNumber;

/**
 * What a reviewer looks for. Null: any.
 *
 * @param person whose record, by its number
 * @param personId the same by random id, where no number is given: of a saved search, or of a person whose number is not shown
 * @param user part of a name, or a whole user id
 * @param organisation ODS code; a trust stands for its sites too
 * @param from first day, Europe/London, needed
 * @param to last day, needed
 */
public record LedgerCriteria(
        NhsNumber person,
        String personId,
        String user,
        String organisation,
        Action action,
        LedgerFilter filter,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    /** Without further conditions. */
    public LedgerCriteria(
            NhsNumber person, String user, String organisation, Action action, LocalDate from, LocalDate to) {
        this(person, null, user, organisation, action, LedgerFilter.OPEN, from, to);
    }

    /** The same, about the record with this random id. */
    LedgerCriteria of(String id) {
        return new LedgerCriteria(null, id, user, organisation, action, filter, from, to);
    }

    /** The same, with the number to be shown. */
    LedgerCriteria about(NhsNumber number) {
        return new LedgerCriteria(number, personId, user, organisation, action, filter, from, to);
    }

    /** @throws PeriodTooLong without two days, or with more than so many, both counted */
    void requirePeriod(int mostDays) {
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= mostDays) {
            throw new PeriodTooLong();
        }
    }
}
