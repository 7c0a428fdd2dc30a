package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 64 workers at once claim 10,000 notifications, each of them wanted by two: exactly one winner each. */
@ArquillianTest
class ClaimStormIT {

    private static final String OWN = "STORM";
    private static final String WON = "won:";
    private static final int WORKERS = 64;
    private static final int ITEMS = 10_000;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private ManyRows many;

    @Inject
    private Claimer claimer;

    @Resource
    private ManagedExecutorService threads;

    /** Ten thousand late ones would keep the ladder of escalation from what other tests look at. */
    @AfterEach
    void calm() {
        fixture.tamper(
                "UPDATE notification SET status = 'CLOSED', clock = 'NONE', ladder_at = NULL WHERE authority = ?", OWN);
    }

    @Test
    void of_those_who_want_the_same_one_wins_and_the_others_learn_who() throws Exception {
        fixture.load();
        many.put(OWN, ITEMS, 60_000);
        fixture.tamper(
                "UPDATE notification SET status = 'RECEIVED', owner_id = NULL, owner_name = NULL,"
                        + " owned_at = NULL WHERE authority = ?",
                OWN);
        List<String> ids = fixture.texts("SELECT id FROM notification WHERE authority = ?", OWN);
        assertThat(ids).hasSize(ITEMS);
        Map<String, String> said = claim(wanted(ids));
        assertThat(said).hasSize(ITEMS);
        assertWritten(said);
    }

    /** Neighbours want the same half of what each has, in different orders. */
    private static List<List<String>> wanted(List<String> ids) {
        List<List<String>> wanted = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            wanted.add(new ArrayList<>());
        }
        for (int item = 0; item < ids.size(); item++) {
            wanted.get(item % WORKERS).add(ids.get(item));
            wanted.get((item + 1) % WORKERS).add(ids.get(item));
        }
        wanted.forEach(list -> Collections.shuffle(list, new Random(list.size())));
        return wanted;
    }

    /** @return who won, by item */
    private Map<String, String> claim(List<List<String>> wanted) throws Exception {
        List<Callable<Map<String, String>>> workers = new ArrayList<>();
        for (int number = 0; number < WORKERS; number++) {
            List<String> own = wanted.get(number);
            Actor actor = MadeRows.worker(OWN, 100 + number, Activity.WORK_INBOX);
            workers.add(() -> own.stream().collect(Collectors.toMap(id -> id, id -> claimer.claim(actor, id))));
        }
        List<Map.Entry<String, String>> said = new ArrayList<>();
        for (Future<Map<String, String>> worker : threads.invokeAll(workers)) {
            said.addAll(worker.get(5, TimeUnit.MINUTES).entrySet());
        }
        Map<String, String> winners = said.stream()
                .filter(one -> one.getValue().startsWith(WON))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().substring(WON.length()))); // no second one
        assertThat(said.stream().filter(one -> !one.getValue().startsWith(WON)))
                .hasSize(ITEMS)
                .allSatisfy(one -> assertThat(one.getValue()).isEqualTo("lost to:" + winners.get(one.getKey())));
        return winners;
    }

    private void assertWritten(Map<String, String> winners) {
        List<String> written = fixture.texts("""
                SELECT CONCAT(n.id, '=', n.owner_name) FROM notification n JOIN follow_up f ON f.notification_id = n.id
                WHERE n.authority = ? AND f.step = 'CLAIMED' AND f.author_name = n.owner_name
                AND n.acknowledged_by = n.owner_name AND n.status = 'ACKNOWLEDGED'""", OWN);
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(winners.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .toList());
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM follow_up WHERE step = 'CLAIMED' AND notification_id IN"
                                + " (SELECT id FROM notification WHERE authority = ?)",
                        OWN))
                .isEqualTo(ITEMS);
    }
}
