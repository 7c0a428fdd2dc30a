package org.cpis.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the ledger begins since its oldest events were removed. As text one line:
 * {@code CPIS-BEGIN-1|seal|at|key|newest|removed|before|heads}; that is what is signed.
 *
 * @param seal number of the last seal of which the events are gone; the seal itself stays
 * @param at when, UTC
 * @param keyId which key signs it
 * @param newest number of the newest seal at that time: a key that signs no more is good up to its last one
 * @param removed how many events are gone since ever
 * @param before the period that was over: what is gone was sealed before this moment, UTC
 * @param heads where each chain stood under that seal
 */
record LedgerBeginning(
        long seal, Instant at, String keyId, long newest, long removed, Instant before, List<ChainHead> heads) {

    private static final String FORM = "CPIS-BEGIN-1";
    private static final int PARTS = 8;

    LedgerBeginning {
        heads = List.copyOf(heads);
    }

    /** @throws IllegalArgumentException when the line is not such a text */
    static LedgerBeginning parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS || !parts[0].equals(FORM)) {
            throw new IllegalArgumentException("not the beginning of a ledger");
        }
        return new LedgerBeginning(
                Long.parseLong(parts[1]),
                Instant.parse(parts[2]),
                parts[3],
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]),
                Instant.parse(parts[6]),
                Arrays.stream(parts[7].split(",", -1)).map(ChainHead::parse).toList());
    }

    String line() {
        return String.join(
                "|",
                FORM,
                Long.toString(seal),
                at.toString(),
                keyId,
                Long.toString(newest),
                Long.toString(removed),
                before.toString(),
                heads.stream().map(ChainHead::text).collect(Collectors.joining(",")));
    }

    byte[] bytes() {
        return line().getBytes(StandardCharsets.US_ASCII);
    }

    /** What the event in the ledger says of it: nobody can put another statement in its place. */
    String told() {
        return "up to seal " + seal + ", " + removed + " events since ever, statement "
                + HexFormat.of().formatHex(Sha256.of(bytes()));
    }

    /** Whether it goes on from this seal. */
    boolean fits(SealText text) {
        return text.number() == seal && text.heads().equals(heads);
    }
}
