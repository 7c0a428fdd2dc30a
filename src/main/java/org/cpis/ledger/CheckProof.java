package org.cpis.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Checks a proof that an event was in the ledger, on any machine and without a connection: it needs the file of the proof
 * and the public keys. Ends with 0 when it holds, 1 when not, 2 when a file could not be read.
 */
public final class CheckProof {

    private static final List<String> NAMES = List.of(
            "event",
            "at",
            "chain",
            "number",
            "action",
            "mode",
            "outcome",
            "user",
            "name",
            "role profile",
            "role code",
            "role",
            "organisation",
            "organisation name",
            "session",
            "person",
            "detail");

    private CheckProof() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length != 2) {
            out.println("Usage: CheckProof PROOF-FILE PUBLIC-KEYS-FILE");
            return 2;
        }
        try {
            List<String> lines = Files.readAllLines(Path.of(arguments[0]));
            Proof proof = Proof.parse(lines);
            Optional<Instant> sealed = proof.sealedAt(PublicKeys.read(Path.of(arguments[1])))
                    .filter(at -> proof.lines().equals(lines)); // base64 can say one thing in several ways
            sealed.ifPresentOrElse(at -> tell(proof, at, out), () -> out.println("The proof does NOT hold."));
            return sealed.isPresent() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            out.println("The proof does NOT hold: the file was changed or is none.");
            return 1;
        } catch (IOException | IllegalStateException e) {
            out.println("A file could not be read: " + e.getMessage());
            return 2;
        }
    }

    private static void tell(Proof proof, Instant at, PrintStream out) {
        out.println("The proof holds: this event was in the ledger when seal "
                + proof.seal().text().number() + " was signed, at " + at + ".");
        for (int i = 0; i < NAMES.size(); i++) {
            String value = proof.fields().get(i);
            out.println("  " + NAMES.get(i) + ": " + (value == null ? "-" : value));
        }
    }
}
