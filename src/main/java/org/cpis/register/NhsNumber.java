package org.cpis.register;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ten digits, the last of them a Modulus 11 check (NHS Data Dictionary). Prints masked, so that no log can leak one.
 *
 * @param digits exactly ten digits without spaces
 */
public record NhsNumber(String digits) implements Serializable {

    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2010-\\u2015-]");

    /** @throws IllegalArgumentException for anything else, without repeating it */
    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a valid NHS number");
        }
    }

    /** Digits of what was typed or scanned: spaces and dashes are ignored. */
    public static String strip(String typed) {
        return typed == null ? "" : SEPARATORS.matcher(typed).replaceAll("");
    }

    /** The number that was typed, spaces and dashes allowed; empty when it is not a valid one. */
    public static Optional<NhsNumber> parse(String typed) {
        String digits = strip(typed);
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /** Display form 999 123 4567. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "*** *** " + digits.substring(6);
    }

    private static boolean isValid(String digits) {
        return digits != null && TEN_DIGITS.matcher(digits).matches() && weightedSum(digits) % 11 == 0;
    }

    private static int weightedSum(String digits) { // weights 10..1, check digit included: a valid sum is 0 mod 11
        return IntStream.range(0, 10)
                .map(i -> (10 - i) * (digits.charAt(i) - '0'))
                .sum();
    }
}
