package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpis.ledger.Action;
import org.cpis.review.LedgerCriteria;
import org.cpis.review.LedgerFilter;
import org.cpis.review.LedgerSearch;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Whether the first page of a search of the ledger is as quick before fifty million events as before half a million: the same
 * searches of 92 days by a reviewer of a region, in turns before the one ledger and before the other.
 *
 * <p>{@code -Dcpis.bench.ledger-rows} says how many events the large ledger has; the small one has a hundredth. The default
 * of fifty million takes about 60 GB of disk and half an hour to make on two cores; five million a tenth of both.
 */
@ArquillianTest
class AuditSearchBench {

    private static final long LARGE = Long.getLong("cpis.bench.ledger-rows", 50_000_000L);
    private static final List<String> LEDGERS = List.of("few", "many");
    private static final int WARM_UP = 10;
    private static final int TIMES = 30;
    private static final int ROUNDS = 5;
    private static final int DAYS = 92;
    private static final double P95 = 0.95;

    @Deployment
    static WebArchive portal() {
        return InContainer.war(AuditSearchBench.class).addPackage(AuditSearchBench.class.getPackage());
    }

    @Inject
    private Fixture fixture;

    @Inject
    private ManyEvents events;

    @Inject
    private LedgerSearch search;

    @Test
    void p10_fifty_million_are_as_quick_as_half_a_million() {
        make();
        Map<String, Map<String, LedgerCriteria>> searches = new LinkedHashMap<>();
        LEDGERS.forEach(ledger -> searches.put(ledger, searches(events.somebody(ledger))));
        Map<String, long[]> taken = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String ledger : LEDGERS) {
                measure(ledger, round, searches.get(ledger), taken);
            }
        }
        LEDGERS.forEach(events::drop);
        report(searches.get("few").keySet(), taken);
    }

    private void make() {
        fixture.load();
        events.make("few", LARGE / 100);
        events.make("many", LARGE);
        events.nameUsers();
    }

    private static void report(Set<String> searches, Map<String, long[]> taken) {
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        double worst = 0;
        for (String name : searches) {
            double many = p95(taken.get("many " + name));
            double ratio = many / p95(taken.get("few " + name));
            figures.note("P10", name.replace(' ', '-') + "-ratio", ratio);
            figures.note("P10", name.replace(' ', '-') + "-large-p95-ms", many / 1e6);
            worst = Math.max(worst, ratio);
        }
        figures.note("P10", "audit-search-rows", (double) LARGE);
        figures.atMost("P10", "audit-search-growth", worst, 1.5);
    }

    /** In turns, so that whatever slows one slows both. */
    private void measure(String ledger, int round, Map<String, LedgerCriteria> searches, Map<String, long[]> taken) {
        events.swapIn(ledger);
        try {
            for (Map.Entry<String, LedgerCriteria> one : searches.entrySet()) {
                long[] all = taken.computeIfAbsent(ledger + " " + one.getKey(), name -> new long[ROUNDS * TIMES]);
                for (int i = -WARM_UP; i < TIMES; i++) {
                    all[round * TIMES + Math.max(i, 0)] = nanos(one.getValue());
                }
            }
        } finally {
            events.swapOut(ledger);
        }
    }

    private static Map<String, LedgerCriteria> searches(String person) {
        Map<String, LedgerCriteria> searches = new LinkedHashMap<>();
        searches.put("region", of(null, null, null, null, LedgerFilter.OPEN));
        searches.put("organisation", of(null, null, "ZT101", null, LedgerFilter.OPEN));
        searches.put("setting", of(null, null, null, null, new LedgerFilter("MATERNITY", null, null, null, null)));
        searches.put("common action", of(null, null, null, Action.OPENED, LedgerFilter.OPEN));
        searches.put("rare action", of(null, null, null, Action.BREAK_GLASS, LedgerFilter.OPEN));
        searches.put("silent", of(null, null, null, null, new LedgerFilter(null, "SILENT", null, null, null)));
        searches.put("reason", of(null, null, null, null, new LedgerFilter(null, null, null, LedgerFilter.ANY, null)));
        searches.put("alert", of(null, null, null, null, new LedgerFilter(null, null, null, null, LedgerFilter.ANY)));
        searches.put("user", of(null, "many-41", null, null, LedgerFilter.OPEN));
        searches.put("part of a name", of(null, "Number4", null, null, LedgerFilter.OPEN));
        searches.put("person", of(person, null, null, null, LedgerFilter.OPEN));
        return searches;
    }

    private static LedgerCriteria of(
            String person, String user, String organisation, Action action, LedgerFilter filter) {
        return new LedgerCriteria(
                null,
                person,
                user,
                organisation,
                action,
                filter,
                ManyEvents.END.minusDays(DAYS),
                ManyEvents.END.minusDays(1));
    }

    private long nanos(LedgerCriteria criteria) {
        long start = System.nanoTime();
        int rows = fixture.as(Actors.designated(), () -> search.page(criteria, null))
                .size();
        long taken = System.nanoTime() - start;
        assertThat(rows).isPositive();
        return taken;
    }

    private static double p95(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (P95 * (sorted.length - 1))];
    }
}
