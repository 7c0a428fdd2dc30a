package org.cpis.ledger;

/**
 * What a feature asks the ledger to write down; who and when are the ledger's own knowledge.
 *
 * @param mode NOTIFY, SILENT or NONE for what a clinician did; else null
 * @param personId random id of the person concerned, or null
 * @param detail facts without personal data, for example {@code 3 hits}; at most 200 characters
 */
public record Entry(Action action, String mode, Outcome outcome, String personId, String detail) {

    public static Entry of(Action action, Outcome outcome, String detail) {
        return new Entry(action, null, outcome, null, detail);
    }

    public static Entry about(String personId, Action action, Outcome outcome, String detail) {
        return new Entry(action, null, outcome, personId, detail);
    }
}
