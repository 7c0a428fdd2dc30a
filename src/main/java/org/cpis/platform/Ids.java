package org.cpis.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes ids that are random enough not to be guessed and ordered enough for an index: UUID version 7 (RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern ONE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** Whether a text from outside is an id in the very form that {@link #next} gives. */
    public static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** Where the ids of a moment begin: those made from then on are above it, earlier ones below. */
    public static String floor(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0).toString();
    }

    /** A new id as 36 characters; its first 48 bits are the milliseconds of {@code now}. */
    public static String next(Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
