package org.cpis.upload;

/**
 * Why a record was not loaded.
 *
 * @param detail P-code with CPR07, else null
 * @param message a sentence that says what to do; never index data, a new number or another authority (ruling 4)
 */
record Fault(RecordCode code, String detail, Column column, String message) {

    static Fault detail(String detail, Column column, String message) {
        return new Fault(RecordCode.CPR07, detail, column, message);
    }

    /** Whether a fault with this detail code would have counted first (ruling 4). */
    boolean comesAfter(String other) {
        return detail != null && detail.compareTo(other) > 0;
    }

    static Fault malformed(Column column, String message) {
        return detail("P13", column, message);
    }
}
