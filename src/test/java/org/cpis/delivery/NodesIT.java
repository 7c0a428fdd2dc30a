package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.cpis.identity.Actor;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes send from one outbox. */
@ArquillianTest
class NodesIT {

    private static final Actor OFFICER = Actors.dataOfficerOf("903");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Post post;

    @Inject
    private Webhooks webhooks;

    @Inject
    private TestTime time;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    private Receiver receiver;

    @BeforeEach
    void a_case_system() {
        fixture.load();
        receiver = new Receiver("secret-of-the-tests-only-0123456789");
        fixture.doAs(OFFICER, () -> webhooks.change(receiver.url(), true));
    }

    @AfterEach
    void nobody_is_told_any_more() {
        fixture.doAs(OFFICER, () -> webhooks.change(receiver.url(), false));
        receiver.close();
    }

    @Test
    void of_several_nodes_one_alone_takes_each_row() throws Exception {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            events.add(post.told());
        }
        events.forEach(event -> post.await(event, WEBHOOK, "DELIVERED"));
        String ids = String.join(",", Collections.nCopies(events.size(), "?"));
        fixture.tamper(
                "UPDATE delivery SET state = 'WAITING', attempts = 0, next_try = UTC_TIMESTAMP(6)"
                        + " WHERE channel = 'WEBHOOK' AND event_id IN (" + ids + ")",
                events.toArray());
        List<Callable<List<String>>> nodes = Collections.nCopies(4, post::takeAll);
        List<String> taken = new ArrayList<>();
        for (Future<List<String>> node : threads.invokeAll(nodes)) {
            taken.addAll(node.get(60, TimeUnit.SECONDS));
        }
        assertThat(taken).doesNotHaveDuplicates();
        events.forEach(event -> post.await(event, WEBHOOK, "DELIVERED 1 "));
    }

    @Test
    void a_row_that_another_node_holds_is_passed_over() throws SQLException {
        Instant due = fixture.clock().instant().plus(Duration.ofHours(2));
        String held = post.told();
        String other = post.told();
        inAnHour(held, other);
        try (Connection node = owner.getConnection();
                PreparedStatement hold = node.prepareStatement("SELECT id FROM delivery WHERE id = ? FOR UPDATE")) {
            node.setAutoCommit(false);
            hold.setString(1, post.deliveryId(held));
            hold.executeQuery();
            assertThat(time.at(due, post::takeAll)).doesNotContain(post.deliveryId(held));
            post.await(other, WEBHOOK, "DELIVERED 1 ");
            assertThat(post.state(held, WEBHOOK)).startsWith("WAITING 0 ");
            node.rollback();
        }
        time.at(due, post::takeAll);
        post.await(held, WEBHOOK, "DELIVERED 1 ");
    }

    /** Both are delivered, and to be so again. */
    private void inAnHour(String held, String other) {
        List.of(held, other).forEach(event -> post.await(event, WEBHOOK, "DELIVERED"));
        fixture.tamper(
                "UPDATE delivery SET state = 'WAITING', attempts = 0, next_try = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR"
                        + " WHERE channel = 'WEBHOOK' AND event_id IN (?, ?)",
                held,
                other);
    }
}
