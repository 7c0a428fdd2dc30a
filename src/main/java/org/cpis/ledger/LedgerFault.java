package org.cpis.ledger;

import java.io.Serializable;

/**
 * Something in the ledger that does not fit.
 *
 * @param where id of the first bad event or of the one beside which words were changed, or its number and chain where it is gone; of the seals: number of the first bad one; of the beginning: number of the seal that it names
 */
public record LedgerFault(Kind kind, String where) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** An event was changed, removed, put in or exchanged. */
        EVENT,
        /** A seal is not signed by a known key, does not follow the one before, or is not the one in the heads file. */
        SEAL,
        /** The heads file knows later seals than the database: it was cut off, or an old copy was put in its place. */
        CUT_OFF,
        /** The statement of where the ledger begins is not signed, is not in the ledger, or fits no seal. */
        BEGINNING,
        /** The words beside an event are not the ones that were typed. */
        WORDS
    }
}
