package org.cpis.upload;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Version of the program that sends: numbers with dots between them, compared number by number; 1.10 is newer than 1.9,
 * and 1 is 1.0.
 */
public record ClientVersion(String text) {

    private static final int MOST_NUMBERS = 4;
    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6}){0,3}");

    /** @throws IllegalArgumentException for anything else */
    public ClientVersion {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a version");
        }
    }

    public static Optional<ClientVersion> parse(String text) {
        return Optional.of(text.strip()).filter(FORM.asMatchPredicate()).map(ClientVersion::new);
    }

    boolean isOlderThan(ClientVersion other) {
        return Arrays.compare(numbers(), other.numbers()) < 0;
    }

    /** What somebody with an older one is told. */
    String refusal() {
        return "This client version is no longer supported. Install version " + text
                + " or a later one, and send the content again with the next number.";
    }

    private int[] numbers() {
        int[] given =
                Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.copyOf(given, MOST_NUMBERS);
    }
}
