package org.cpis.upload;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What an authority is told of its file, all of it at once. For large files see {@link Acknowledgements}. */
public record Acknowledgement(UploadSummary upload, List<RecordAnswer> records, List<MissingPlan> missing)
        implements Serializable {

    public Acknowledgement {
        records = List.copyOf(records);
        missing = List.copyOf(missing);
    }

    static Acknowledgement of(UploadSummary upload, Acknowledgements lines) {
        return new Acknowledgement(
                upload,
                all(block -> lines.records(upload.id(), block)),
                all(block -> lines.missing(upload.id(), block)));
    }

    private static <T> List<T> all(IntFunction<List<T>> blocks) {
        List<T> all = new ArrayList<>();
        List<T> block = blocks.apply(0);
        for (int next = 1; !block.isEmpty(); next++) {
            all.addAll(block);
            block = blocks.apply(next);
        }
        return all;
    }
}
