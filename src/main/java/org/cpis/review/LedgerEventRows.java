package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** All events that a search of the ledger finds, page by page as a reviewer would read them, and recorded like that. */
@ApplicationScoped
public class LedgerEventRows {

    @Inject
    private LedgerSearch search;

    /**
     * @param most that are read
     * @param progress is told how many were read
     */
    public List<LedgerRow> read(LedgerCriteria criteria, int most, IntConsumer progress) {
        List<LedgerRow> rows = new ArrayList<>();
        List<LedgerRow> page = search.page(criteria, null);
        rows.addAll(page);
        while (search.isFull(page) && rows.size() < most) {
            progress.accept(rows.size());
            page = search.page(criteria, page.get(page.size() - 1));
            rows.addAll(page);
        }
        return rows.subList(0, Math.min(rows.size(), most));
    }
}
