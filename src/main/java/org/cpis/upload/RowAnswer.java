package org.cpis.upload;

import java.util.Optional;

/** A row and what became of it; no fault: loaded. */
record RowAnswer(FeedRow row, Optional<Fault> fault) {

    boolean isSensitive() {
        return fault.filter(found -> found.code() == RecordCode.CPR02).isPresent();
    }
}
