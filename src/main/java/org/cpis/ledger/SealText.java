package org.cpis.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a seal says. As text one line: {@code CPIS-SEAL-1|number|at|key|previous|events|root|marks|heads}; that is what is signed.
 *
 * @param number from 1, without a gap
 * @param at UTC
 * @param keyId which key signs it
 * @param previous hash of the text of the seal before it, as hex; zeros for the first
 * @param events how many events are new in it
 * @param root of the {@link Merkle} tree over them by chain and number, as hex; zeros without events
 * @param marks the first four bytes of the hash of each of these events, as hex, one after the other: so that a rewritten
 *     chain shows which event was the first that differs
 * @param heads of all chains, in their order
 */
record SealText(
        long number,
        Instant at,
        String keyId,
        String previous,
        int events,
        String root,
        String marks,
        List<ChainHead> heads) {

    static final String NOTHING = "0".repeat(2 * CanonicalRow.HASH_BYTES);

    private static final String FORM = "CPIS-SEAL-1";
    private static final int MARK_BYTES = 4;
    private static final int PARTS = 9;

    SealText {
        heads = List.copyOf(heads);
    }

    /** What the first seal follows: chains of which nothing was sealed. */
    static SealText beforeTheFirst(int chains) {
        List<ChainHead> heads = IntStream.range(0, chains)
                .mapToObj(chain -> new ChainHead(chain, 0, NOTHING))
                .toList();
        return new SealText(0, Instant.EPOCH, "-", NOTHING, 0, NOTHING, "", heads);
    }

    /** @throws IllegalArgumentException when the line is not such a text */
    static SealText parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS || !parts[0].equals(FORM)) {
            throw new IllegalArgumentException("not a seal");
        }
        List<ChainHead> heads =
                Arrays.stream(parts[8].split(",")).map(ChainHead::parse).toList();
        return new SealText(
                Long.parseLong(parts[1]),
                Instant.parse(parts[2]),
                parts[3],
                parts[4],
                Integer.parseInt(parts[5]),
                parts[6],
                parts[7],
                heads);
    }

    /** The mark of an event in a seal. */
    static String mark(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
    }

    /** Whether the event at this place of the seal has this hash, as far as its mark tells. */
    boolean marks(int place, byte[] hash) {
        int length = 2 * MARK_BYTES;
        return marks.startsWith(mark(hash), place * length);
    }

    String line() {
        return String.join(
                "|",
                FORM,
                Long.toString(number),
                at.toString(),
                keyId,
                previous,
                Integer.toString(events),
                root,
                marks,
                headsText());
    }

    String headsText() {
        return heads.stream().map(ChainHead::text).collect(Collectors.joining(","));
    }

    byte[] bytes() {
        return line().getBytes(StandardCharsets.US_ASCII);
    }

    /** What the next seal names as the one before it. */
    String hash() {
        return HexFormat.of().formatHex(Sha256.of(bytes()));
    }
}
