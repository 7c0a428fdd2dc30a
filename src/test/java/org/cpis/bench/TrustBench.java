package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cpis.ledger.LedgerVerification;
import org.cpis.lookup.Consequence;
import org.cpis.lookup.Lookup;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.PlanStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What chain, seals and outbox cost: openings in a second with them, beside the same with a plain row for the event. */
@ArquillianTest
class TrustBench {

    private static final int WORKERS = 8;

    /** So many that workers seldom wait for each other at one child. */
    private static final int CHILDREN = 300;

    private static final int ROUNDS = 10;
    private static final long ROUND_NANOS = 4_000_000_000L;

    @Deployment
    static WebArchive portal() {
        return InContainer.war(TrustBench.class).addPackage(TrustBench.class.getPackage());
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Lookup lookup;

    @Inject
    private Opener opener;

    @Inject
    private PlanStory story;

    @Inject
    private LedgerVerification verification;

    @Resource
    private ManagedExecutorService workers;

    private final AtomicInteger views = new AtomicInteger();
    private final Map<String, Consequence> children = new LinkedHashMap<>();

    @Test
    void p4_trust_costs_little() throws Exception {
        prepare();
        double[] trusted = new double[ROUNDS];
        double[] plain = new double[ROUNDS];
        round(false);
        round(true);
        for (int i = 0; i < ROUNDS; i++) { // in turn, so that whatever slows one slows both; each is first as often
            boolean plainFirst = i % 2 == 0;
            double first = round(plainFirst);
            double second = round(!plainFirst);
            plain[i] = plainFirst ? first : second;
            trusted[i] = plainFirst ? second : first;
        }
        fixture.tamperLedger("DELETE FROM access_event WHERE chain = ?", PlainInsert.CHAIN);
        assertThat(fixture.as(Actors.designated(), () -> verification.verify(read -> {}))
                        .faults())
                .isEmpty();
        report(trusted, plain);
    }

    private static void report(double[] trusted, double[] plain) {
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        figures.note("P4", "opens-a-second", median(trusted));
        figures.note("P4", "opens-a-second-plain", median(plain));
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> trusted[i] / plain[i])
                .toArray();
        figures.atLeast("P4", "price-of-trust", median(ratios), 0.85);
    }

    private void prepare() {
        fixture.load();
        for (int i = 0; i < CHILDREN; i++) {
            String child =
                    story.idOf(story.newPerson("Trust", "Child", fixture.today().minusYears(6)));
            story.plan("901", child, PlanType.CPP.name(), fixture.today().minusDays(30), null, null);
            children.put(
                    child, fixture.as(Actors.nurse(), () -> lookup.check(child).consequence()));
        }
    }

    /** @return openings in a second */
    private double round(boolean plain) throws Exception {
        PlainInsert.on(plain);
        try {
            long start = System.nanoTime();
            Callable<Integer> work = () -> open(start + ROUND_NANOS);
            List<Future<Integer>> running = IntStream.range(0, WORKERS)
                    .mapToObj(worker -> workers.submit(work))
                    .toList();
            int opened = 0;
            for (Future<Integer> each : running) {
                opened += each.get();
            }
            assertThat(opened).isPositive();
            return opened * 1e9 / (System.nanoTime() - start);
        } finally {
            PlainInsert.on(false);
        }
    }

    /** Each opening is a view of its own: another nurse. */
    private int open(long until) {
        List<String> ids = List.copyOf(children.keySet());
        int opened = 0;
        while (System.nanoTime() < until) {
            int view = views.incrementAndGet();
            String child = ids.get(view % ids.size());
            opener.open(Actors.nurse(view), child, children.get(child));
            opened++;
        }
        return opened;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
    }
}
