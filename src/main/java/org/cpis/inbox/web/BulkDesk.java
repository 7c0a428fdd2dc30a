package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.inbox.BulkResult;
import org.cpis.inbox.BulkWork;
import org.cpis.inbox.Chosen;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.ListSettings;
import org.cpis.inbox.WorkerRow;
import org.cpis.inbox.Workers;
import org.cpis.platform.SystemClock;
import org.cpis.platform.web.Notice;

/** Does for a page what is to be done with many rows, and says what came of it. */
@Named
@ApplicationScoped
public class BulkDesk {

    @Inject
    private BulkWork work;

    @Inject
    private Workers workers;

    @Inject
    private ListSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** To whom the caller may give work: a manager to whoever is there today, everybody else to nobody but themselves. */
    public List<WorkerRow> getWorkers() {
        LocalDate today = clock.instant().atZone(SystemClock.LONDON).toLocalDate();
        boolean manager = caller.require().may(Activity.MANAGE_TEAM);
        String self = caller.require().userId();
        return workers.own().stream()
                .filter(worker -> worker.userId().equals(self) || (manager && worker.isThereOn(today)))
                .toList();
    }

    BulkResult acknowledge(List<InboxRow> rows, String reason) {
        return told("bulk.acknowledged", work.acknowledge(chosen(rows), reason.strip()));
    }

    BulkResult assign(List<InboxRow> rows, String worker, String reason) {
        return told("bulk.assigned", work.assign(chosen(rows), worker, reason.strip()));
    }

    int most() {
        return settings.bulkSize();
    }

    private static List<Chosen> chosen(List<InboxRow> rows) {
        return rows.stream().map(row -> new Chosen(row.id(), row.ownerId())).toList();
    }

    private static BulkResult told(String key, BulkResult result) {
        Notice.done(key, result.done());
        return result;
    }
}
