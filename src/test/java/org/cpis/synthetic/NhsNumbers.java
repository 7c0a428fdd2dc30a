package org.cpis.synthetic;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Draws unique NHS numbers with a right check digit. Numbers from 9999000000 on are never drawn: tests that need an
 * unknown number take it from there.
 */
final class NhsNumbers {

    private static final int FIRST_BODY = 999_100_000;
    private static final int BODIES = 800_000;

    private final Random random;
    private final Set<String> drawn = new HashSet<>();

    NhsNumbers(Random random) {
        this.random = random;
    }

    String next() {
        while (true) {
            String body = Integer.toString(FIRST_BODY + random.nextInt(BODIES));
            int check = checkDigit(body);
            if (check < 10 && drawn.add(body)) {
                return body + check;
            }
        }
    }

    /** Modulus 11 over the nine leading digits; 10 means that this body has no valid number. */
    private static int checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (body.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
