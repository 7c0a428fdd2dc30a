package org.cpis.upload;

import java.io.Serializable;

/**
 * What became of one record that was corrected by hand.
 *
 * @param column the cell that the fault is in; null when it was loaded
 * @param message what to do; null when it was loaded
 */
public record CorrectionAnswer(boolean loaded, String column, String message) implements Serializable {

    static CorrectionAnswer of(RowAnswer answer) {
        return answer.fault()
                .map(fault -> new CorrectionAnswer(false, fault.column().label(), fault.message()))
                .orElse(new CorrectionAnswer(true, null, null));
    }
}
