package org.cpis.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * That one event was in the ledger when a seal was signed: the event, the way from it to the seal's root, and the seal. As
 * text, one thing a line; nothing of any other event is in it.
 *
 * @param fields of the event, in the order of {@link CanonicalRow}
 * @param previousHash of the event before it in its chain, as hex
 */
record Proof(List<String> fields, String previousHash, List<Sibling> path, SignedSeal seal) {

    private static final String FORM = "CPIS-PROOF-1";
    private static final int FIELDS = 17;

    /** Nulls are allowed among the fields. */
    static Proof of(ChainedEvent event, List<Sibling> path, SignedSeal seal) {
        return new Proof(event.fields(), HexFormat.of().formatHex(event.previousHash()), path, seal);
    }

    /** @throws IllegalArgumentException when the text is no such proof */
    static Proof parse(List<String> lines) {
        if (lines.size() < FIELDS + 3 || !lines.get(0).equals(FORM)) {
            throw new IllegalArgumentException("not a proof of the ledger");
        }
        List<String> fields = new ArrayList<>();
        lines.subList(1, FIELDS + 1).forEach(line -> fields.add(decode(value(line, "field"))));
        String previous = value(lines.get(FIELDS + 1), "previous");
        List<Sibling> path = lines.subList(FIELDS + 2, lines.size() - 1).stream()
                .map(line -> Sibling.parse(value(line, "sibling")))
                .toList();
        SignedSeal seal = SignedSeal.parse(value(lines.get(lines.size() - 1), "seal"));
        return new Proof(fields, previous, path, seal);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        fields.forEach(field -> lines.add("field " + encode(field)));
        lines.add("previous " + previousHash);
        path.forEach(sibling -> lines.add("sibling " + sibling.text()));
        lines.add("seal " + seal.line());
        return lines;
    }

    /** When the seal was signed, if all of it fits; empty if anything was changed or the key is none of these. */
    Optional<Instant> sealedAt(PublicKeys keys) {
        byte[] leaf = CanonicalRow.hash(fields, HexFormat.of().parseHex(previousHash));
        boolean under = Arrays.equals(
                Merkle.rootOf(leaf, path), HexFormat.of().parseHex(seal.text().root()));
        return under && seal.isGood(keys) ? Optional.of(seal.text().at()) : Optional.empty();
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name + " ")) {
            throw new IllegalArgumentException("not a proof of the ledger: a line should begin with " + name);
        }
        return line.substring(name.length() + 1);
    }

    private static String encode(String field) {
        return field == null
                ? "-"
                : "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(field.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return text.equals("-")
                ? null
                : new String(Base64.getUrlDecoder().decode(text.substring(1)), StandardCharsets.UTF_8);
    }
}
