package org.cpis.upload;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * First reading of a file: whether it can be read to its end, and what occurs in it more than once. Only after it is
 * anything loaded, so that a broken file leaves the register as it was (ruling 6).
 */
public final class FeedScan {

    private final Set<String> repeatedIds = new HashSet<>();
    private final Set<String> repeatedPlans = new HashSet<>();
    private int rows;

    private FeedScan() {}

    /** @throws FeedFormatException when the file cannot be read */
    public static FeedScan of(byte[] content) {
        FeedScan scan = new FeedScan();
        Set<String> ids = new HashSet<>();
        Set<String> plans = new HashSet<>();
        try (FeedCsv csv = new FeedCsv(new ByteArrayInputStream(content))) {
            while (csv.hasNext()) {
                FeedRow row = csv.next();
                scan.rows++;
                if (!ids.add(row.cell(Column.RECORD_ID))) {
                    scan.repeatedIds.add(row.cell(Column.RECORD_ID));
                }
                if (!plans.add(row.planKey())) {
                    scan.repeatedPlans.add(row.planKey());
                }
            }
        }
        return scan;
    }

    /** For one record on its own, in which nothing can occur twice. */
    static FeedScan ofOneRecord() {
        FeedScan scan = new FeedScan();
        scan.rows = 1;
        return scan;
    }

    boolean repeatsId(FeedRow row) {
        return repeatedIds.contains(row.cell(Column.RECORD_ID));
    }

    boolean repeatsPlan(FeedRow row) {
        return repeatedPlans.contains(row.planKey());
    }

    public int rows() {
        return rows;
    }
}
