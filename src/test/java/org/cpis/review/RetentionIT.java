package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.ledger.LedgerVerification;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.review.AgedWords.Child;
import org.cpis.review.batch.RetentionTimer;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is older than its period goes, what is younger or held stays, and the ledger says so. */
@ArquillianTest
class RetentionIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_146_000);
    private static final Set<RetentionKind> KINDS = EnumSet.complementOf(EnumSet.of(RetentionKind.LEDGER));
    private static final Actor NORTH = Actors.privacyOfficer();

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private AgedWords words;

    @Inject
    private NumberStory story;

    @Inject
    private RetentionTimer timer;

    @Inject
    private Retention retention;

    @Inject
    private LegalHolds holds;

    @Inject
    private TestTime time;

    @Inject
    private LedgerVerification verification;

    private Instant longAgo;

    @BeforeEach
    void organisations() {
        fixture.load();
        longAgo = fixture.clock().instant().minus(Duration.ofDays(3700));
    }

    @Test
    void what_is_over_goes_once_in_every_kind_and_the_ledger_says_so_and_stays_whole() {
        Child old = words.child(NUMBERS.next(), longAgo);
        Child young = words.child(NUMBERS.next(), fixture.clock().instant().minus(Duration.ofDays(10)));
        assertThat(words.left(old)).containsExactlyElementsOf(KINDS);
        assertThat(row(RetentionKind.CASEWORK).due()).isPositive();
        long events = purges();
        assertThat(purge()).isGreaterThanOrEqualTo(KINDS.size());
        assertThat(words.left(old)).isEmpty();
        assertThat(words.left(young)).containsExactlyElementsOf(KINDS);
        assertThat(purges()).isGreaterThanOrEqualTo(events + KINDS.size());
        assertThat(fixture.number("SELECT COUNT(*) FROM follow_up WHERE notification_id = ?", old.notification()))
                .isPositive();
        assertThat(purge()).isZero();
        assertThat(row(RetentionKind.CASEWORK).due()).isZero();
        assertThat(row(RetentionKind.CASEWORK).purgedAt()).isNotNull();
        assertThat(fixture.as(Actors.designated(), () -> verification.verify(read -> {}))
                        .faults())
                .isEmpty();
    }

    @Test
    void what_is_held_stays_in_every_kind_until_the_last_hold_is_released() {
        Child held = words.child(NUMBERS.next(), longAgo);
        fixture.doAs(NORTH, () -> holds.place(new HoldDraft(held.number().digits(), "", "Court file 1")));
        fixture.doAs(Actors.designated(), () -> holds.place(new HoldDraft("", reference(held), "Court file 2")));
        purge();
        assertThat(words.left(held)).containsExactlyElementsOf(KINDS);
        assertThat(Arrays.stream(RetentionKind.values()).map(this::row)).allMatch(row -> row.held() > 0);
        release("Court file 1");
        purge();
        assertThat(words.left(held)).containsExactlyElementsOf(KINDS);
        release("Court file 2");
        purge();
        assertThat(words.left(held)).isEmpty();
        assertThat(fixture.texts(
                        "SELECT action FROM access_event WHERE person_id = ? AND action LIKE 'HOLD%' ORDER BY at",
                        held.person()))
                .containsExactly("HOLD_PLACED", "HOLD_PLACED", "HOLD_RELEASED", "HOLD_RELEASED");
    }

    /** How they go is held by LedgerCutIT: here nothing was sealed so long ago. */
    @Test
    void events_of_the_ledger_stay_as_long_as_the_oldest_seal_is_younger_than_their_period() {
        words.child(NUMBERS.next(), longAgo);
        long events = fixture.number("SELECT COUNT(*) FROM access_event");
        Instant soon = fixture.clock().instant().plus(Duration.ofHours(1)); // all that is sealed by now is older
        assertThat(time.hereAt(soon, () -> fixture.<Integer>as(null, () -> timer.purge(RetentionKind.LEDGER))))
                .isZero();
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event")).isGreaterThanOrEqualTo(events);
        assertThat(row(RetentionKind.LEDGER).due()).isZero();
        assertThat(row(RetentionKind.LEDGER).checkedAt()).isNotNull();
        assertThat(row(RetentionKind.LEDGER).months()).isEqualTo(96);
    }

    @Test
    void a_hold_follows_a_number_that_changes() {
        NhsNumber middle = NUMBERS.next();
        NhsNumber last = NUMBERS.next();
        Child held = words.child(NUMBERS.next(), longAgo);
        Child after = words.child(last, longAgo);
        story.index(story.supersededBy(middle, last));
        story.index(story.supersededBy(held.number(), middle));
        fixture.doAs(NORTH, () -> holds.place(new HoldDraft(middle.digits(), "", "Court file 3")));
        purge();
        assertThat(words.left(held)).containsExactlyElementsOf(KINDS);
        assertThat(words.left(after)).containsExactlyElementsOf(KINDS);
        fixture.doAs(NORTH, () -> holds.release(hold("Court file 3"), "Ended"));
        purge();
        assertThat(words.left(held)).isEmpty();
        assertThat(words.left(after)).isEmpty();
    }

    @Test
    void holds_are_seen_and_released_within_the_scope_of_who_placed_them() {
        Child child = words.child(NUMBERS.next(), longAgo);
        fixture.doAs(NORTH, () -> holds.place(new HoldDraft(child.number().spaced(), "", "Court file 4")));
        String id = hold("Court file 4");
        Actor south = Actors.at("DR2", Activity.REVIEW_REGION);
        assertThat(ids(south)).doesNotContain(id);
        assertThat(ids(Actors.designated())).contains(id);
        assertThat(ids(Actors.administrator())).contains(id);
        assertThatThrownBy(() -> fixture.doAs(south, () -> holds.release(id, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.nurse(), holds::list)).isInstanceOf(NotAllowed.class);
        refused("reference", south, new HoldDraft("", reference(child), "Not there"));
        fixture.doAs(Actors.administrator(), () -> holds.release(id, "Ended"));
        assertThatThrownBy(() -> fixture.doAs(NORTH, () -> holds.release(id, "Again")))
                .hasMessage("hold.fault.released");
    }

    @Test
    void a_hold_that_is_typed_badly_is_refused() {
        String number = NUMBERS.next().digits();
        refused("number", NORTH, new HoldDraft("", "", "Why"));
        refused("number", NORTH, new HoldDraft(KnownPeople.CHILD_WITH_PLAN.nhsNumber(), "7F3A-22C1", "Why"));
        refused("number", NORTH, new HoldDraft(number, "", "Nobody has this number"));
        refused("reason", NORTH, new HoldDraft(number, "", ""));
        refused("reason", NORTH, new HoldDraft("", "7F3A-22C1", "It is " + number));
    }

    private void refused(String field, Actor by, HoldDraft draft) {
        assertThatThrownBy(() -> fixture.doAs(by, () -> holds.place(draft)))
                .isInstanceOfSatisfying(
                        HoldRefused.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    private void release(String reason) {
        fixture.doAs(Actors.administrator(), () -> holds.release(hold(reason), "Ended"));
    }

    private String hold(String reason) {
        return fixture.text("SELECT id FROM legal_hold WHERE reason = ?", reason);
    }

    private String reference(Child child) {
        return fixture.text("SELECT reference FROM notification WHERE id = ?", child.notification());
    }

    private List<String> ids(Actor reader) {
        return fixture.as(reader, holds::list).stream().map(HoldRow::id).toList();
    }

    private RetentionRow row(RetentionKind kind) {
        return fixture.as(Actors.administrator(), retention::list).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int purge() {
        return KINDS.stream()
                .mapToInt(kind -> fixture.as(null, () -> timer.purge(kind)))
                .sum();
    }

    private long purges() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'RETENTION_PURGED'");
    }
}
