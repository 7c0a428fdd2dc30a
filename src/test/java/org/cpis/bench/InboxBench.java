package org.cpis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.Casework;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxListing;
import org.cpis.inbox.InboxOrder;
import org.cpis.inbox.ManyRows;
import org.cpis.inbox.NewsListener;
import org.cpis.inbox.Newsroom;
import org.cpis.inbox.Queue;
import org.cpis.inbox.Remark;
import org.cpis.inbox.Whose;
import org.cpis.inbox.Workers;
import org.cpis.inbox.Worklist;
import org.cpis.lookup.Lookup;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whether the inbox of an authority with a million notifications is as quick as that of one with a thousand. */
@ArquillianTest
class InboxBench {

    private static final String SMALL = "902";
    private static final String LARGE = "903";

    /** Else the page of children who were not brought would be full in the large one only. */
    private static final String FULL_PAGE =
            "UPDATE notification SET kind = 'NOT_BROUGHT' WHERE authority = ? AND CRC32(id) MOD 6 = 0";

    /** Days ago; the newest are of 60 days ago, the oldest of some 360. */
    private static final int MIDDLE = 200;

    private static final int WARM_UP = 30;
    private static final int TIMES = 200;
    private static final double P95 = 0.95;

    @Deployment
    static WebArchive portal() {
        return InContainer.war(InboxBench.class)
                .addPackage(InboxBench.class.getPackage())
                .addClasses(ManyRows.class, NewsListener.class);
    }

    @Inject
    private Fixture fixture;

    @Inject
    private ManyRows many;

    @Inject
    private Worklist worklist;

    @Inject
    private Workers workers;

    @Inject
    private Casework casework;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Lookup lookup;

    @ArquillianResource
    private URL base;

    private final Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));

    @Test
    void p6_a_million_are_as_quick_as_a_thousand() {
        fill();
        double worst = 0;
        for (Map.Entry<String, InboxFilter> filter : filters().entrySet()) {
            worst = Math.max(worst, compare(filter.getKey(), authority -> list(authority, filter.getValue())));
        }
        worst = Math.max(worst, compare("next page", this::next));
        Map<String, List<String>> free = Map.of(SMALL, free(SMALL), LARGE, free(LARGE));
        int[] claimed = new int[2];
        worst = Math.max(worst, compare("claim", authority -> {
            int turn = claimed[authority.equals(SMALL) ? 0 : 1]++;
            casework.claim(free.get(authority).get(turn));
        }));
        figures.atMost("P6", "inbox-at-scale", worst, 1.5);
    }

    private void fill() {
        fixture.load();
        many.put(SMALL, 1_000, 26_000_000);
        many.put(LARGE, 1_000_000, 26_000);
        fixture.tamper(FULL_PAGE, SMALL);
        fixture.texts("ANALYZE TABLE notification");
        for (String authority : List.of(SMALL, LARGE)) {
            fixture.doAs(worker(authority), workers::present);
            fixture.tamper("UPDATE worker SET team_code = 'T8' WHERE authority = ?", authority);
        }
    }

    private Map<String, InboxFilter> filters() {
        Map<String, InboxFilter> filters = new LinkedHashMap<>();
        filters.put("first page", InboxFilter.USUAL);
        filters.put("all", filter(Whose.ALL, null, null, false, null, InboxOrder.DUE));
        filters.put("sorted by receipt", filter(Whose.ALL, null, null, false, null, InboxOrder.RECEIVED));
        filters.put("my team by receipt", filter(Whose.MINE_AND_MY_TEAM, null, null, false, null, InboxOrder.RECEIVED));
        filters.put("unclaimed", filter(Whose.UNCLAIMED, null, null, false, null, InboxOrder.DUE));
        filters.put("one queue", filter(Whose.ALL, Queue.EDT, null, false, null, InboxOrder.DUE));
        filters.put("one plan", filter(Whose.ALL, null, PlanType.UCPP, false, null, InboxOrder.DUE));
        filters.put("overdue", filter(Whose.ALL, null, null, true, null, InboxOrder.DUE));
        filters.put("not brought", filter(Whose.ALL, null, null, false, Remark.NOT_BROUGHT, InboxOrder.DUE));
        filters.put("closed", InboxFilter.CLOSED);
        LocalDate middle = fixture.today().minusDays(MIDDLE);
        for (InboxOrder order : InboxOrder.values()) {
            filters.put("received from by " + order, received(middle, null, order));
            filters.put("received to by " + order, received(null, middle, order));
        }
        return filters;
    }

    private static InboxFilter filter(
            Whose whose, Queue queue, PlanType plan, boolean overdue, Remark remark, InboxOrder order) {
        return new InboxFilter(whose, queue, null, null, plan, overdue, remark, null, null, order);
    }

    private static InboxFilter received(LocalDate from, LocalDate to, InboxOrder order) {
        return new InboxFilter(Whose.ALL, null, null, null, null, false, null, from, to, order);
    }

    private void list(String authority, InboxFilter filter) {
        worklist.first(filter);
    }

    private void next(String authority) {
        InboxFilter all = filters().get("all");
        InboxListing page = worklist.first(all);
        worklist.after(all, page.rows().get(page.rows().size() - 1));
    }

    private List<String> free(String authority) {
        return fixture.texts(
                "SELECT id FROM notification WHERE authority = ? AND owner_id IS NULL AND is_open ORDER BY MD5(id) LIMIT ?",
                authority,
                WARM_UP + TIMES);
    }

    /** In turn, so that whatever slows one slows both. @return how many times as long the large one takes */
    private double compare(String name, Consumer<String> what) {
        long[] small = new long[TIMES];
        long[] large = new long[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            small[Math.max(i, 0)] = nanos(SMALL, what);
            large[Math.max(i, 0)] = nanos(LARGE, what);
        }
        double ratio = (double) p95(large) / p95(small);
        figures.note("P6", name.replace(' ', '-') + "-ratio", ratio);
        figures.note("P6", name.replace(' ', '-') + "-large-p95-ms", p95(large) / 1e6);
        return ratio;
    }

    private long nanos(String authority, Consumer<String> what) {
        long start = System.nanoTime();
        fixture.doAs(worker(authority), () -> what.accept(authority));
        return System.nanoTime() - start;
    }

    private static long p95(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) (P95 * (sorted.length - 1))];
    }

    private static Actor worker(String authority) {
        return Actors.at(authority, Activity.WORK_INBOX);
    }

    /** On one node, without a browser. Across two nodes and up to the screen: TwoNodesBench. */
    @Test
    void p7_an_open_list_is_told_at_once() throws Exception {
        fixture.load();
        fixture.givePlan("901", KnownPeople.CHILD_WITH_PLAN, PlanType.CPP);
        String child = fixture.idOf(KnownPeople.CHILD_WITH_PLAN);
        InboxFilter all = filters().get("all");
        String list = fixture.as(worker("901"), () -> newsroom.open(all, worklist.first(all)));
        long[] taken = new long[60];
        try (NewsListener listener = NewsListener.of(base, list)) {
            listener.awaits(":\n\n");
            for (int i = 0; i < taken.length; i++) {
                fixture.endWindows();
                Callable<?> open = () -> lookup.open(child, lookup.check(child).consequence());
                assertThat(fixture.as(Actors.nurse(), open)).isNotNull();
                long committed = System.nanoTime();
                listener.awaits("data: " + (i + 1) + "\n\n");
                taken[i] = System.nanoTime() - committed;
            }
        }
        figures.atMost("P7", "told-at-once", p95(taken) / 1e9, 2);
    }
}
