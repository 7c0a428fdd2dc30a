package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.cpis.platform.Ids;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody typed stands beside the ledger: it can be erased, and not be changed unseen. */
@ArquillianTest
class WordsBesideIT {

    private static final String WORDS = "Typed as it is, with “ü”";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    @Inject
    private Reasons reasons;

    @Inject
    private KeyedDigest digest;

    @Inject
    private LedgerVerification verification;

    private String event;

    @BeforeEach
    void typed() {
        fixture.load();
        Entry entry = Entry.of(Action.REASON_GIVEN, Outcome.DONE, "reason OTHER, words " + digest.of(WORDS));
        event = fixture.as(Actors.nurse(), () -> {
                    Recorded recorded = ledger.append(entry);
                    reasons.keep(recorded, ReasonKind.OTHER, WORDS);
                    return recorded;
                })
                .id();
    }

    @AfterEach
    void erased() {
        fixture.tamper("DELETE FROM access_reason WHERE event_id = ?", event);
    }

    @Test
    void words_that_were_typed_fit_and_changed_ones_are_named() {
        assertThat(faults()).isEmpty();
        fixture.tamper("UPDATE access_reason SET words = CONCAT(words, '!') WHERE event_id = ?", event);
        assertThat(faults()).containsExactly(new LedgerFault(LedgerFault.Kind.WORDS, event));
        fixture.tamper("UPDATE access_reason SET words = ? WHERE event_id = ?", WORDS, event);
        assertThat(faults()).isEmpty();
    }

    @Test
    void erased_words_are_no_fault() {
        fixture.tamper("DELETE FROM access_reason WHERE event_id = ?", event);
        assertThat(faults()).isEmpty();
    }

    @Test
    void words_beside_an_event_that_never_was_are_named() {
        String never = Ids.next(fixture.clock().instant());
        fixture.tamper(
                "INSERT INTO export_reason (event_id, authority, purpose, words) VALUES (?, '901', 'COURT', 'x')",
                never);
        try {
            assertThat(faults()).containsExactly(new LedgerFault(LedgerFault.Kind.WORDS, never));
        } finally {
            fixture.tamper("DELETE FROM export_reason WHERE event_id = ?", never);
        }
    }

    @Test
    void words_of_a_report_beside_an_event_that_never_was_are_named() {
        String never = Ids.next(fixture.clock().instant());
        fixture.tamper(
                "INSERT INTO report_reason (event_id, organisation, purpose, words) VALUES (?, '901', 'COURT', 'x')",
                never);
        try {
            assertThat(faults()).containsExactly(new LedgerFault(LedgerFault.Kind.WORDS, never));
        } finally {
            fixture.tamper("DELETE FROM report_reason WHERE event_id = ?", never);
        }
    }

    private List<LedgerFault> faults() {
        return fixture.as(Actors.designated(), () -> verification.verify(read -> {}))
                .faults();
    }
}
