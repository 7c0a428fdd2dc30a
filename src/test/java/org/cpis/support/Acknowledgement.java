package org.cpis.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cpis.upload.Acknowledgements;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.UploadSummary;

/** What an authority is told of its file, all of it at once: for tests, whose files are small. */
public record Acknowledgement(UploadSummary upload, List<RecordAnswer> records, List<MissingPlan> missing) {

    static Acknowledgement of(String upload, Acknowledgements lines) {
        return new Acknowledgement(
                lines.open(upload),
                all(block -> lines.records(upload, block)),
                all(block -> lines.missing(upload, block)));
    }

    private static <T> List<T> all(IntFunction<List<T>> blocks) {
        List<T> all = new ArrayList<>();
        List<T> block = blocks.apply(0);
        for (int next = 1; !block.isEmpty(); next++) {
            all.addAll(block);
            block = blocks.apply(next);
        }
        return List.copyOf(all);
    }
}
