package org.cpis.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Verifies the ledger from the command line, on any machine: it needs an account that may read, a heads file and the public
 * keys, and trusts nothing that the portal says. Ends with 0 when the ledger is whole, 1 when not, 2 when it could not be
 * read.
 */
public final class Verify {

    private static final int ARGUMENTS = 5;

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != ARGUMENTS) {
            out.println("Usage: Verify JDBC-URL USER PASSWORD-FILE HEADS-FILE PUBLIC-KEYS-FILE");
            return 2;
        }
        try {
            Verdict verdict = verify(arguments, out);
            tell(verdict, out);
            return verdict.isWhole() ? 0 : 1;
        } catch (SQLException | IOException | IllegalStateException e) {
            out.println("The ledger could not be read: " + e.getMessage());
            return 2;
        }
    }

    private static Verdict verify(String[] arguments, PrintStream out) throws SQLException, IOException {
        String url = arguments[0];
        String user = arguments[1];
        String password = Files.readString(Path.of(arguments[2])).strip();
        PublicKeys keys = PublicKeys.read(Path.of(arguments[4]));
        try (HeadsLines heads = HeadsLines.of(Path.of(arguments[3]));
                Connection forSeals = DriverManager.getConnection(url, user, password);
                Connection forEvents = DriverManager.getConnection(url, user, password);
                LedgerBook book = new LedgerBook(forSeals, forEvents)) {
            return new Verification(book, keys, heads, read -> out.println(read + " events read")).run();
        }
    }

    private static void tell(Verdict verdict, PrintStream out) {
        out.println(verdict.events() + " events and " + verdict.seals() + " seals were read; the newest seal is of "
                + (verdict.sealedAt() == null ? "no time: there is none" : verdict.sealedAt()) + ".");
        if (verdict.begins() != null) {
            out.println(verdict.removed() + " events from before " + verdict.begins()
                    + " were removed because their period was over; that is signed.");
        }
        verdict.faults()
                .forEach(fault -> out.println(
                        "WRONG, " + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + ": the first that does not fit is " + fault.where()));
        out.println(verdict.isWhole() ? "The ledger is whole." : "The ledger is NOT whole.");
    }
}
