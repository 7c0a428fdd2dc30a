package org.cpis.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpis.ledger.Action;

/**
 * Makes rows of what the ledger says: openings of one user and organisation less than the window after the first of them are
 * one view (ruling 19). For one person and one use.
 */
final class VisitRows {

    private final Set<String> wrong;
    private final Duration sameView;
    private final Duration reasonFor;
    private final Map<String, Access> reasons = new HashMap<>();
    private final Map<String, View> newest = new HashMap<>();
    private final List<View> views = new ArrayList<>();

    /**
     * @param wrong ids of openings that were corrected as the wrong patient
     * @param sameView the window
     * @param reasonFor for how long after a break-glass its reason opens the record, in the same session
     */
    VisitRows(Set<String> wrong, Duration sameView, Duration reasonFor) {
        this.wrong = Set.copyOf(wrong);
        this.sameView = sameView;
        this.reasonFor = reasonFor;
    }

    /** @return newest first */
    List<CountedVisit> of(List<Access> accesses) {
        accesses.stream()
                .sorted(Comparator.comparing(Access::at).thenComparing(Access::id))
                .forEach(this::take);
        return views.stream()
                .map(View::row)
                .sorted(Comparator.comparing((CountedVisit row) -> row.visit().at())
                        .reversed())
                .toList();
    }

    private void take(Access access) {
        if (access.action() == Action.BREAK_GLASS) {
            reasons.put(session(access), access);
            return;
        }
        VisitKind kind = kind(access);
        String same = kind + " " + access.userId() + " " + access.organisation();
        View view = newest.get(same);
        if (view == null || !isWithin(view.first, access, sameView)) {
            view = new View(access, kind);
            newest.put(same, view);
            views.add(view);
        }
        view.times++;
    }

    private VisitKind kind(Access access) {
        if (access.action() == Action.NOT_BROUGHT_SENT) {
            return VisitKind.NOT_BROUGHT;
        }
        if (wrong.contains(access.id())) {
            return VisitKind.WRONG_PATIENT;
        }
        Access reason = reasons.get(session(access));
        return reason != null && isWithin(reason, access, reasonFor) ? VisitKind.BREAK_GLASS : VisitKind.OPENED;
    }

    private static String session(Access access) {
        return access.session() + " " + access.organisation();
    }

    private static boolean isWithin(Access first, Access later, Duration window) {
        return Duration.between(first.at(), later.at()).compareTo(window) < 0;
    }

    private static final class View {

        private final Access first;
        private final VisitKind kind;
        private int times;

        private View(Access first, VisitKind kind) {
            this.first = first;
            this.kind = kind;
        }

        private CountedVisit row() {
            return new CountedVisit(Visit.of(first, kind, times), first.organisation(), first.region());
        }
    }
}
