package org.cpis.ledger;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.cpis.identity.Allowed;

/** Removes the oldest events when their period is over; where the ledger begins from then on is signed and in the ledger. */
@Stateless
public class LedgerPurge {

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource database;

    @Inject
    private SigningKey key;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Removes some of what was sealed before a moment. @return how many events; 0: nothing more is due */
    @Allowed(KEEP_LEDGER)
    public int purge(Instant before, int most) {
        try (Connection connection = database.getConnection()) {
            LedgerCut cut = new LedgerCut(connection);
            int due = (int) cut.due(before, most);
            Optional<SignedBeginning> made =
                    cut.make(before, most, clock.instant().truncatedTo(ChronoUnit.MICROS), key);
            made.ifPresent(statement -> ledger.append(Entry.of(
                    Action.LEDGER_SHORTENED, Outcome.DONE, statement.text().told())));
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be shortened", e);
        }
    }

    /** How many events could go now, up to about a bound. */
    @Allowed(ADMINISTER)
    public int due(Instant before, int most) {
        try (Connection connection = database.getConnection()) {
            return (int) new LedgerCut(connection).due(before, most);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }
}
