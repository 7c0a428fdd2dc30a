package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.cpis.identity.Actor;
import org.cpis.review.AgedWords.Child;
import org.cpis.review.batch.RetentionTimer;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No event of the ledger goes that came after one about somebody who is held. */
@ArquillianTest
class LedgerHoldIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_149_000);
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
    private RetentionTimer timer;

    @Inject
    private RetentionRows rows;

    @Inject
    private LegalHolds holds;

    @Inject
    private TestTime time;

    private Instant longAgo;
    private String hold;

    @BeforeEach
    void somebody_is_held() {
        fixture.load();
        longAgo = fixture.clock().instant().minus(Duration.ofDays(3700)).truncatedTo(ChronoUnit.MICROS);
        Child held = words.child(NUMBERS.next(), longAgo);
        fixture.doAs(NORTH, () -> holds.place(new HoldDraft(held.number().digits(), "", "Court file 5")));
        hold = fixture.text("SELECT id FROM legal_hold WHERE person_id = ? AND released_at IS NULL", held.person());
    }

    @AfterEach
    void nobody_is_held() {
        if (hold != null) {
            release();
        }
    }

    private void release() {
        fixture.doAs(NORTH, () -> holds.release(hold, "Ended"));
        hold = null;
    }

    @Test
    void the_oldest_event_about_somebody_who_is_held_is_the_bound() {
        Instant before = longAgo.plus(Duration.ofDays(700));
        assertThat(beforeAnyHeld(before)).isEqualTo(longAgo);
        assertThat(beforeAnyHeld(fixture.clock().instant().plusSeconds(60)))
                .as("there are newer ones about the same child")
                .isEqualTo(longAgo);
        release();
        assertThat(beforeAnyHeld(before)).isEqualTo(before);
    }

    /** In ten years the time of all that is sealed today is over, and still none of it goes. */
    @Test
    void the_purge_of_events_asks_for_holds() {
        await().atMost(1, TimeUnit.MINUTES).until(() -> fixture.number("SELECT COUNT(*) FROM seal") > 0);
        Instant then = fixture.clock().instant().plus(Duration.ofDays(3700));
        assertThat(time.hereAt(then, () -> fixture.<Integer>as(null, () -> timer.purge(RetentionKind.LEDGER))))
                .isZero();
    }

    private Instant beforeAnyHeld(Instant before) {
        return fixture.as(Actors.administrator(), () -> rows.beforeAnyHeld(before));
    }
}
