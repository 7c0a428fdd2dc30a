package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;

/** What the files of the caller's authority brought, day by day. Counts only. */
@Stateless
public class UploadHistory {

    /** Days that are shown, today included. */
    public static final int DAYS = 30;

    private static final int MOST_FILES = 10_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** One entry for each day, oldest first, days without a file too. */
    @Allowed(KEEP_DATA)
    public List<DayFigures> days() {
        LocalDate first = LocalDate.now(clock).minusDays(DAYS - 1L);
        return new DayCount(first, DAYS).of(finished(first));
    }

    /** The same, to be taken away as a file: written down. */
    @Allowed(KEEP_DATA)
    public List<DayFigures> export() {
        List<DayFigures> days = days();
        ledger.append(Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, days.size() + " days of uploads"));
        return days;
    }

    /** Oldest first, with enough days before to know how late the first file was. */
    private List<UploadSummary> finished(LocalDate first) {
        return em.createQuery("""
                        select u from Upload u where u.authority = :authority and u.mode <> 'record'
                        and u.finishedAt >= :from order by u.finishedAt, u.id""", Upload.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter(
                        "from",
                        first.minusDays(DAYS).atStartOfDay(SystemClock.LONDON).toInstant())
                .setMaxResults(MOST_FILES)
                .getResultStream()
                .map(Upload::summary)
                .toList();
    }
}
