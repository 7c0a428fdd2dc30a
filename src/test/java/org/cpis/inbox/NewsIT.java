package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What an open list is told of, through its connection. */
@ArquillianTest
class NewsIT {

    private static final String OWN = "NEWS1";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private MadeRows made;

    @Inject
    private OtherNode otherNode;

    @Inject
    private TestTime time;

    @Inject
    private Worklist worklist;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Event<SignedOut> signedOut;

    @Inject
    private Event<SignedIn> signedIn;

    @ArquillianResource
    private URL base;

    private static Actor worker(int number) {
        return MadeRows.worker(OWN, number, Activity.WORK_INBOX);
    }

    @Test
    void only_a_number_arrives_of_what_is_new_in_this_list_and_is_there_after_a_new_connection_too() throws Exception {
        fixture.load();
        made.put(OWN); // before the list
        String usual = open(worker(21), InboxFilter.USUAL);
        String duty = open(worker(22), duty());
        try (NewsListener stream = listen(usual);
                NewsListener other = listen(duty)) {
            made.put("NEWS2");
            made.put(OWN, "queue", "MASH");
            stream.awaits("data: 1\n\n");
            other.awaits("data: 1\n\n");
            made.put(OWN);
            stream.awaits("data: 2\n\n");
            assertThat(stream.text()).matches("(:\n\n)*data: 1\n\n(:\n\n)*data: 2\n\n(:\n\n)*");
            assertThat(other.text()).doesNotContain("data: 2");
        }
        made.put(OWN); // while nobody listens
        try (NewsListener again = listen(usual)) {
            again.awaits("data: 3\n\n");
        }
    }

    @Test
    void it_ends_with_the_session_and_with_another_role_and_nobody_listens_without_a_list() throws Exception {
        fixture.load();
        String mine = open(worker(23), InboxFilter.USUAL);
        String colleagues = open(worker(24), InboxFilter.USUAL);
        try (NewsListener stream = listen(mine);
                NewsListener other = listen(colleagues)) {
            fixture.doAs(worker(23), () -> signedOut.fire(new SignedOut(worker(23), "user")));
            stream.awaitsEnd();
            Actor otherRole =
                    new Actor(worker(24).userId(), worker(24).name(), worker(24).profile(), 3, "another session");
            fixture.doAs(otherRole, () -> signedIn.fire(new SignedIn(otherRole, true)));
            other.awaitsEnd();
        }
        assertThat(listen(mine).status()).isEqualTo(401);
        assertThat(listen("").status()).isEqualTo(401);
        assertThat(listen(colleagues).status()).isEqualTo(401);
    }

    @Test
    void a_session_has_no_more_lists_than_the_setting() throws Exception {
        fixture.load();
        String oldest = open(worker(25), InboxFilter.USUAL);
        String newest = oldest;
        for (int list = 0; list < 8; list++) {
            newest = open(worker(25), InboxFilter.USUAL);
        }
        assertThat(listen(oldest).status()).isEqualTo(401);
        try (NewsListener stream = listen(newest)) {
            assertThat(stream.status()).isEqualTo(200);
            newsroom.close(newest);
            stream.awaitsEnd();
        }
    }

    @Test
    void a_list_that_another_node_rendered_is_told_here_of_all_since_then_and_ends_with_its_session() throws Exception {
        fixture.load();
        looksHoursAhead(); // and then the clock is put back
        Actor gone = worker(26);
        made.put(OWN, "queue", "MASH"); // before the list
        String mine = otherNode.open(gone, duty());
        String colleagues = otherNode.open(worker(27), InboxFilter.USUAL);
        made.put(OWN); // not for the duty team; the colleague, who has no team, is told of everything
        made.put(OWN, "queue", "MASH"); // before anybody listens here
        try (NewsListener stream = listen(mine);
                NewsListener other = listen(colleagues)) {
            stream.awaits("data: 1\n\n");
            other.awaits("data: 2\n\n");
            made.put(OWN, "queue", "MASH");
            stream.awaits("data: 2\n\n");
            otherNode.signsOut(gone);
            stream.awaitsEnd();
            made.put(OWN);
            other.awaits("data: 4\n\n");
        }
        assertThat(listen(mine).status()).isEqualTo(401);
    }

    private void looksHoursAhead() {
        time.hereAt(fixture.clock().instant().plus(Duration.ofHours(10)), () -> {
            fixture.doAs(Actor.job("-", Activity.DELIVER), newsroom::look);
            return null;
        });
    }

    @Test
    void a_user_who_begins_another_session_elsewhere_and_a_changed_token_open_nothing() throws Exception {
        fixture.load();
        String token = otherNode.open(worker(28), InboxFilter.USUAL);
        otherNode.signsIn(worker(28));
        assertThat(listen(token).status()).isEqualTo(401);
        String good = otherNode.open(worker(29), InboxFilter.USUAL);
        String changed = good.substring(0, 40) + (good.charAt(40) == 'A' ? 'B' : 'A') + good.substring(41);
        assertThat(listen(changed).status()).isEqualTo(401);
        try (NewsListener stream = listen(good)) {
            assertThat(stream.status()).isEqualTo(200);
        }
    }

    @Test
    void lists_from_another_node_take_no_more_room_than_those_of_this_one() throws Exception {
        fixture.load();
        List<String> tokens = Stream.generate(() -> otherNode.open(worker(30), InboxFilter.USUAL))
                .limit(9)
                .toList();
        assertThat(statuses(tokens)).containsOnly(200);
        assertThat(statuses(tokens)).as("one gave way, and does not come back").containsOnlyOnce(401);
    }

    private List<Integer> statuses(List<String> tokens) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (String token : tokens) {
            try (NewsListener stream = listen(token)) {
                statuses.add(stream.status());
            }
        }
        return statuses;
    }

    private static InboxFilter duty() {
        return new InboxFilter(Whose.ALL, Queue.MASH, null, null, null, false, null, null, null, InboxOrder.DUE);
    }

    private String open(Actor worker, InboxFilter filter) {
        return fixture.as(worker, () -> newsroom.open(filter, worklist.first(filter)));
    }

    private NewsListener listen(String list) throws Exception {
        return NewsListener.of(base, list);
    }
}
