package org.cpis.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;

/**
 * The lines of an acknowledgement, block by block.
 *
 * @param records gives a block of answers by its number from 0; an empty one after the last
 * @param missing likewise
 */
record AcknowledgementLines(IntFunction<List<RecordAnswer>> records, IntFunction<List<MissingPlan>> missing) {

    /** Of a file that is still being worked on: its lines come when it is finished. */
    static final AcknowledgementLines NONE = new AcknowledgementLines(block -> List.of(), block -> List.of());

    void eachRecord(Consumer<RecordAnswer> taker) {
        each(records, taker);
    }

    void eachMissing(Consumer<MissingPlan> taker) {
        each(missing, taker);
    }

    private static <T> void each(IntFunction<List<T>> blocks, Consumer<T> taker) {
        List<T> block = blocks.apply(0);
        for (int next = 1; !block.isEmpty(); next++) {
            block.forEach(taker);
            block = blocks.apply(next);
        }
    }
}
