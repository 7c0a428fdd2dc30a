package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntFunction;

/**
 * Opens files that are being worked on. No service, because a file that cannot be read must not roll back the
 * transaction in which that is written down.
 */
@ApplicationScoped
public class FeedFiles {

    @Inject
    private UploadSettings settings;

    /**
     * The records of a file from its beginning.
     *
     * @param parts gives the part of a place, from 0; an empty one after the last
     * @throws FeedFormatException when it does not begin as it must
     */
    public FeedRows open(FeedTask task, IntFunction<byte[]> parts) {
        return task.format().open(new PartStream(parts), settings.limits());
    }

    /**
     * Reads a file to its end before anything of it is loaded.
     *
     * @throws FeedFormatException when that cannot be done, and for a full file without records (ruling 7)
     */
    public FeedScan scan(FeedTask task, IntFunction<byte[]> parts) {
        try (FeedRows rows = open(task, parts)) {
            FeedScan scan = FeedScan.of(rows, settings.limits().rows());
            if (task.isFull() && scan.rows() == 0) {
                throw new FeedFormatException("A full file must name every plan that you hold; this one has no records."
                        + " Send all of them, or an empty file with mode=delta.");
            }
            return scan;
        }
    }
}
