package org.cpis.upload;

/**
 * First reading of a file: whether it can be read to its end, how many rows it has, and what occurs in it more than
 * once. Only after it is anything loaded, so that a broken file leaves the register as it was (ruling 6). Holds eight
 * bytes of a row for each of its two checks, whatever is in it.
 */
public final class FeedScan {

    private final int rows;
    private final long[] repeatedIds;
    private final long[] plans;
    private final long[] repeatedPlans;

    private FeedScan(int rows, Hashes ids, Hashes plans) {
        this.rows = rows;
        this.repeatedIds = Hashes.repeated(ids.sorted());
        this.plans = plans.sorted();
        this.repeatedPlans = Hashes.repeated(this.plans);
    }

    /**
     * @param mostRows more are refused
     * @throws FeedFormatException when the file cannot be read to its end
     */
    public static FeedScan of(FeedRows file, int mostRows) {
        Hashes ids = new Hashes();
        Hashes plans = new Hashes();
        int rows = 0;
        while (file.hasNext()) {
            FeedRow row = file.next();
            rows++;
            if (rows > mostRows) {
                throw new FeedFormatException("The file has more than " + mostRows
                        + " records. Split it and send the parts one after the other.");
            }
            ids.add(row.cell(Column.RECORD_ID));
            plans.add(row.planKey());
        }
        return new FeedScan(rows, ids, plans);
    }

    /** For one record on its own, in which nothing can occur twice. */
    static FeedScan ofOneRecord() {
        return new FeedScan(1, new Hashes(), new Hashes());
    }

    boolean repeatsId(FeedRow row) {
        return Hashes.contains(repeatedIds, row.cell(Column.RECORD_ID));
    }

    boolean repeatsPlan(FeedRow row) {
        return Hashes.contains(repeatedPlans, row.planKey());
    }

    /** Whether any row of the file, loaded or not, speaks of a plan. */
    boolean names(String planKey) {
        return Hashes.contains(plans, planKey);
    }

    public int rows() {
        return rows;
    }
}
