package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.ledger.Action;
import org.cpis.register.NhsNumber;

/**
 * What a reviewer looks for. Null: any.
 *
 * @param user part of a name, or a whole user id
 * @param organisation ODS code
 * @param from first day, Europe/London, needed
 * @param to last day, needed
 */
public record LedgerCriteria(
        NhsNumber person, String user, String organisation, Action action, LocalDate from, LocalDate to)
        implements Serializable {}
