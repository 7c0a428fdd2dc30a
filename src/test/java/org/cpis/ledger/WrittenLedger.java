package org.cpis.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpis.dev.SealKeys;

/** A ledger written by the rules, in memory: events on all chains, a seal after every few of them, and its own key. */
final class WrittenLedger {

    static final int CHAINS = Ledger.JOB_CHAIN + 1;

    /** Of any moment, if nothing else is said. */
    static final Instant BEGIN = Instant.parse("2026-11-20T14:00:00.000001Z");

    final List<ChainedEvent> events = new ArrayList<>();
    final List<String> seals = new ArrayList<>();

    private final Map<String, KeyPair> keys = new LinkedHashMap<>(Map.of("test", SealKeys.pair()));
    private final Instant begin;
    private String key = "test";
    private final byte[][] heads = new byte[CHAINS][CanonicalRow.HASH_BYTES];
    private final long[] numbers = new long[CHAINS];
    private final List<List<byte[]>> fresh = IntStream.range(0, CHAINS)
            .<List<byte[]>>mapToObj(chain -> new ArrayList<>())
            .toList();
    private SealText last = SealText.beforeTheFirst(CHAINS);

    private WrittenLedger(Instant begin) {
        this.begin = begin;
    }

    /** @param sealed how many events between two seals, about */
    static WrittenLedger of(int events, int sealed, Random random) {
        return from(BEGIN, events, sealed, random);
    }

    /** The same with its first event, one second after this moment, and then an event each second. */
    static WrittenLedger from(Instant begin, int events, int sealed, Random random) {
        WrittenLedger ledger = new WrittenLedger(begin);
        for (int i = 1; i <= events; i++) {
            ledger.append(random.nextInt(CHAINS), i);
            if (random.nextInt(sealed) == 0 || i == events) {
                ledger.seal();
            }
        }
        return ledger;
    }

    private void append(int chain, int number) {
        append(chain, fields(chain, ++numbers[chain], number));
    }

    /** Of a job, sealed at once: what the portal says of what it did to the ledger. @return the event */
    ChainedEvent tell(Action action, String detail) {
        List<String> fields = fields(Ledger.JOB_CHAIN, ++numbers[Ledger.JOB_CHAIN], events.size() + 1);
        fields.set(4, action.name());
        fields.set(16, detail);
        append(Ledger.JOB_CHAIN, fields);
        seal();
        return events.get(events.size() - 1);
    }

    private void append(int chain, List<String> fields) {
        byte[] before = heads[chain];
        byte[] hash = CanonicalRow.hash(fields, before);
        events.add(new ChainedEvent(chain, numbers[chain], fields, before, hash));
        heads[chain] = hash;
        fresh.get(chain).add(hash);
    }

    private List<String> fields(int chain, long seq, int number) {
        return Arrays.asList(
                "00000000-0000-7000-8000-%012d".formatted(number),
                begin.plusSeconds(number).toString(),
                Integer.toString(chain),
                Long.toString(seq),
                Action.OPENED.name(),
                number % 3 == 0 ? null : "NOTIFY",
                Outcome.FOUND.name(),
                "user" + number % 7,
                "Näme " + number,
                "profile",
                "role:code",
                "Nurse",
                "ZT101",
                "Dept",
                "session",
                number % 4 == 0 ? null : "person" + number % 11,
                "event “" + number + "”");
    }

    private void seal() {
        List<byte[]> leaves = fresh.stream().flatMap(List::stream).toList();
        List<ChainHead> now = IntStream.range(0, CHAINS)
                .mapToObj(chain ->
                        new ChainHead(chain, numbers[chain], HexFormat.of().formatHex(heads[chain])))
                .toList();
        SealText text = new SealText(
                last.number() + 1,
                begin.plusSeconds(events.size()),
                key,
                last.number() == 0 ? SealText.NOTHING : last.hash(),
                leaves.size(),
                HexFormat.of().formatHex(Merkle.root(leaves)),
                leaves.stream().map(SealText::mark).collect(Collectors.joining()),
                now);
        seals.add(sign(text).line());
        last = text;
        fresh.forEach(List::clear);
    }

    SignedSeal sign(SealText text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.get(text.keyId()).getPrivate());
            signing.update(text.bytes());
            return new SignedSeal(text, Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on a new key signs; the former one is still there. */
    void changeKey(String name) {
        keys.put(name, SealKeys.pair());
        key = name;
    }

    /** More events, and a seal over them signed by this key. */
    void go(int more, String signer) {
        key = signer;
        int begin = events.size();
        IntStream.rangeClosed(begin + 1, begin + more).forEach(number -> append(number % CHAINS, number));
        seal();
    }

    /** Of the file of public keys. */
    String line(String name) {
        return SealKeys.line(name, keys.get(name));
    }

    /** The first key as the portal has it: with its files there. */
    SigningKey signingKey(Path directory) {
        try {
            Path secret = Files.writeString(directory.resolve("secret"), SealKeys.pem(keys.get("test")));
            Path known = Files.writeString(directory.resolve("known"), line("test"));
            SigningKey signing = new SigningKey(secret.toString(), known.toString());
            signing.load();
            return signing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the public key and the heads file there. */
    void writeTo(Path directory) {
        try {
            Files.writeString(directory.resolve("keys"), line("test"));
            Files.writeString(directory.resolve("heads"), String.join("\n", seals) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
