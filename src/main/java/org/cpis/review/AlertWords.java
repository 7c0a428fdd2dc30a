package org.cpis.review;

import java.util.Optional;

/** What a reviewer types about an alert or a view of the sample: something, and at most 1,000 characters. */
public final class AlertWords {

    private static final int LONGEST = 1_000;

    private AlertWords() {}

    /** Key of the sentence that says what to do; empty for good words. */
    public static Optional<String> fault(String words) {
        if (words == null || words.isBlank()) {
            return Optional.of("alert.words.empty");
        }
        return words.length() > LONGEST ? Optional.of("alert.words.long") : Optional.empty();
    }

    static String require(String words) {
        if (fault(words).isPresent()) {
            throw new IllegalArgumentException("words are missing or too long");
        }
        return words.strip();
    }
}
