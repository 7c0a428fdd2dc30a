package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Periods and bounds of what is removed, as settings. */
@ApplicationScoped
public class RetentionSettings {

    @Inject
    @ConfigProperty(name = "cpis.retention.batch", defaultValue = "200")
    private int batch;

    @Inject
    @ConfigProperty(name = "cpis.retention.event-batch", defaultValue = "10000")
    private int eventBatch;

    @Inject
    @ConfigProperty(name = "cpis.retention.batches", defaultValue = "500")
    private int batches;

    @Inject
    @ConfigProperty(name = "cpis.retention.most-counted", defaultValue = "10000")
    private int mostCounted;

    @Inject
    @ConfigProperty(name = "cpis.retention.list-size", defaultValue = "200")
    private int listSize;

    /** The setting, in months; one below the least counts as the least. What events explain goes before they do. */
    RetentionPeriod period(RetentionKind kind) {
        if (kind != RetentionKind.LEDGER) {
            return own(kind);
        }
        return Arrays.stream(RetentionKind.values())
                .map(RetentionSettings::own)
                .max(Comparator.comparingInt(RetentionPeriod::months))
                .orElseThrow();
    }

    private static RetentionPeriod own(RetentionKind kind) {
        int months = ConfigProvider.getConfig()
                .getOptionalValue(kind.setting(), Integer.class)
                .orElse(kind.usual());
        return RetentionPeriod.of(months, kind.least());
    }

    /** Rows of each table in one transaction. */
    int batch() {
        return batch;
    }

    /** Events of the ledger in one transaction, about. */
    int eventBatch() {
        return eventBatch;
    }

    /** Transactions for each kind in one night. */
    public int batches() {
        return batches;
    }

    /** The page counts no further. */
    int mostCounted() {
        return mostCounted;
    }

    /** Holds on one page. */
    int listSize() {
        return listSize;
    }
}
