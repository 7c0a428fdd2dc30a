package org.cpis.ledger;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/**
 * Verifies the ledger from within the portal, with this node's heads file. Whoever does not trust the portal uses
 * {@link Verify} on another machine.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // reads for minutes
public class LedgerVerification {

    /** Events that are named because of the words beside them, at most. */
    private static final int NAMED = 3;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource database;

    @Inject
    private VerificationRuns runs;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private SigningKey key;

    @Inject
    private KeyedDigest digest;

    @Inject
    private LedgerSettings settings;

    /** Begins verifying in the background. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public VerifyProgress begin() {
        VerifyProgress progress = new VerifyProgress(size());
        runs.run(caller.require(), progress);
        return progress;
    }

    private long size() {
        try (Connection connection = database.getConnection()) {
            return LedgerBook.size(connection, key.publicKeys());
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    /**
     * Reads and compares everything, also the words that stand beside the ledger. Itself recorded.
     *
     * @param progress is told how many events were read, now and then
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public Verdict verify(LongConsumer progress) {
        Verdict verdict = read(progress);
        ledger.appendAlone(Entry.of(
                Action.LEDGER_VERIFIED,
                verdict.isWhole() ? Outcome.DONE : Outcome.FOUND,
                verdict.isWhole() ? "whole" : "something does not fit"));
        return verdict;
    }

    private Verdict read(LongConsumer progress) {
        try (HeadsLines heads = heads();
                Connection forSeals = database.getConnection();
                Connection forEvents = database.getConnection();
                LedgerBook book = new LedgerBook(forSeals, forEvents)) {
            Verdict verdict = new Verification(book, key.publicKeys(), heads, progress).run();
            return verdict.with(new WordsBeside(digest).changed(forSeals, NAMED));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    /** A node that has just been made has no file yet. */
    private HeadsLines heads() throws IOException {
        Path file = settings.headsFile();
        return Files.exists(file) ? HeadsLines.of(file) : HeadsLines.none();
    }
}
