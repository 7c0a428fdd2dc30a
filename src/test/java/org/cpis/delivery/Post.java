package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.lookup.Lookup;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.NumberStory;

/** Children of authority 903 whose records are opened, and what became of telling it. */
@ApplicationScoped
public class Post {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_110_000);

    /** Of every authority that has a webhook in tests. */
    static final String SECRET = "secret-of-the-tests-only-0123456789";

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    @Inject
    private Lookup lookup;

    @Inject
    private SendQueue queue;

    @Inject
    private DeliverySettings settings;

    /** A child that nobody else opens, with a plan of team T1. */
    NhsNumber child() {
        return child("903");
    }

    /** The same with plans of these authorities. */
    NhsNumber child(String... authorities) {
        NhsNumber number = NUMBERS.next();
        story.index(story.is(number, PersonStatus.ACTIVE));
        for (String authority : authorities) {
            story.plan(authority, number, PlanType.CPP);
        }
        return number;
    }

    String personId(NhsNumber number) {
        return story.idOf(number);
    }

    void open(String id) {
        fixture.as(Actors.nurse(), () -> lookup.open(id, lookup.check(id).consequence()));
    }

    /** Opens the record of a new child. @return id of the notification */
    String told() {
        return told(child());
    }

    String told(NhsNumber number) {
        open(personId(number));
        return fixture.text(
                "SELECT n.id FROM notification n JOIN person p ON p.id = n.person_id WHERE p.nhs_number = ?",
                number.digits());
    }

    public String reference(String event) {
        return fixture.text("SELECT reference FROM notification WHERE id = ?", event);
    }

    /** For example {@code GIVEN_UP 4 500}: state, tries, last outcome; null when there is none. */
    String state(String event, Channel channel) {
        return fixture.text(
                "SELECT CONCAT_WS(' ', state, attempts, outcome) FROM delivery WHERE event_id = ? AND channel = ?",
                event,
                channel.name());
    }

    void await(String event, Channel channel, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> state(event, channel), found -> found.startsWith(state));
    }

    String deliveryId(String event) {
        return fixture.text("SELECT id FROM delivery WHERE event_id = ? AND channel = 'WEBHOOK'", event);
    }

    /** Mails in the catcher that name a reference, as they came over the wire. */
    public List<String> mails(String reference) {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("cpis.target"), "in-container/data/mail"))) {
            return files.map(Post::read)
                    .filter(mail -> mail.contains(reference))
                    .toList();
        } catch (IOException e) {
            return List.of(); // none came yet, or one is just being written
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what is due until nothing is left, as another node would. @return ids of what was taken */
    @ActivateRequestContext
    public List<String> takeAll() {
        List<String> taken = new ArrayList<>();
        Actor node = Actor.job("-", Activity.DELIVER);
        List<Parcel> batch = fixture.as(node, () -> queue.take(settings.traffic()));
        while (!batch.isEmpty()) {
            for (Parcel parcel : batch) {
                parcel.rows().forEach(leased -> taken.add(leased.id()));
                fixture.doAs(node, () -> queue.done(parcel, Sent.done("taken")));
            }
            batch = fixture.as(node, () -> queue.take(settings.traffic()));
        }
        return taken;
    }

    /** What still waits for a case system does not go to the next test's. */
    void forgetCalls() {
        fixture.tamper("UPDATE delivery SET state = 'NOT_WANTED', next_try = NULL, lease = NULL"
                + " WHERE channel = 'WEBHOOK' AND state IN ('WAITING', 'SENDING')");
    }

    static void assertNamesNobody(String text, NhsNumber child) {
        assertThat(text)
                .doesNotContain(child.digits(), child.spaced())
                .doesNotContainIgnoringCase("ashdown")
                .doesNotContainIgnoringCase("rowan")
                .doesNotContainIgnoringCase("okafor")
                .doesNotContain("ZT101", "CPP", "LAC")
                .doesNotContainIgnoringCase("protection");
    }
}
