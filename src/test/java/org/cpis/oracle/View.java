package org.cpis.oracle;

import java.time.Instant;

/**
 * Somebody looks at a record: checks it and, when there is an alert, opens the details.
 *
 * @param patient index in the list of patients
 * @param scheduled says that it is scheduled care, allowed or not; without any alert: opens all the same
 * @param deed what is done right after the opening
 */
record View(Instant at, Viewer viewer, int patient, boolean scheduled, Deed deed) {

    /** What may come after an opening. */
    enum Deed {
        NOTHING,
        /** One of the authorities closes what it was told. */
        CLOSE,
        /** The viewer says that it was the wrong patient. */
        CORRECT
    }
}
