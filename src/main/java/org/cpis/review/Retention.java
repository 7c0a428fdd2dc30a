package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.LedgerPurge;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;

/** Removes what was kept for its period, and says so in the ledger, which is sealed. */
@Stateless
public class Retention {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RetentionTurn turn;

    @Inject
    private RetentionRows rows;

    @Inject
    private LedgerPurge events;

    @Inject
    private RetentionSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Each kind, as it stands. */
    @Allowed(ADMINISTER)
    public List<RetentionRow> list() {
        List<RetentionRow> list =
                Arrays.stream(RetentionKind.values()).map(this::row).toList();
        ledger.append(Entry.of(Action.RETENTION_READ, Outcome.DONE, list.size() + " kinds"));
        return list;
    }

    private RetentionRow row(RetentionKind kind) {
        RetentionPeriod period = settings.period(kind);
        Instant before = period.before(today());
        int most = settings.mostCounted();
        int held = kind.sweeps().stream()
                .mapToInt(sweep -> rows.held(sweep, before, most))
                .sum();
        Optional<RetentionRun> run = Optional.ofNullable(em.find(RetentionRun.class, kind));
        return new RetentionRow(
                kind,
                period.months(),
                period.since(today()),
                due(kind, before, most),
                held,
                run.map(RetentionRun::checkedAt).orElse(null),
                run.map(RetentionRun::purgedAt).orElse(null),
                run.map(RetentionRun::purged).orElse(0L));
    }

    private int due(RetentionKind kind, Instant before, int most) {
        return kind == RetentionKind.LEDGER
                ? events.due(rows.beforeAnyHeld(before), most)
                : kind.sweeps().stream()
                        .mapToInt(sweep -> rows.due(sweep, before, most))
                        .sum();
    }

    /** Removes one batch of a kind, with its event in the ledger. @return how many rows; 0: nothing more is due */
    @Allowed(KEEP_LEDGER)
    public int purge(RetentionKind kind) {
        turn.take();
        RetentionPeriod period = settings.period(kind);
        Instant before = period.before(today());
        int done = kind == RetentionKind.LEDGER
                ? events.purge(rows.beforeAnyHeld(before), settings.eventBatch())
                : kind.sweeps().stream()
                        .mapToInt(sweep -> rows.purge(sweep, before, settings.batch()))
                        .sum();
        run(kind).note(clock.instant(), done);
        if (done > 0) {
            String detail = kind + ", " + done + " rows from before " + period.since(today());
            ledger.append(Entry.of(Action.RETENTION_PURGED, Outcome.DONE, detail));
        }
        return done;
    }

    private RetentionRun run(RetentionKind kind) {
        RetentionRun run = em.find(RetentionRun.class, kind);
        if (run == null) {
            run = new RetentionRun(kind);
            em.persist(run);
        }
        return run;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.LONDON);
    }
}
