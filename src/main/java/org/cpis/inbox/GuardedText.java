package org.cpis.inbox;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cpis.register.NhsNumber;

/**
 * The one free text of a clinician that reaches an authority: short, and without the number of anybody (law 6). What is
 * clinical in words no rule can find; the page asks to leave it out.
 */
public final class GuardedText {

    /** Characters. */
    public static final int LONGEST = 200;

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<!\\d)(?:\\d[\\s\\u00a0.,/_\\u2010-\\u2015-]{0,3}){9}\\d(?!\\d)");

    private GuardedText() {}

    /** Key of the sentence that says what to do; empty for a good text. */
    public static Optional<String> fault(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("guard.long");
        }
        return holdsNumber(text) ? Optional.of("guard.number") : Optional.empty();
    }

    /** Whether an NHS number stands in a text, however its digits are divided. */
    static boolean holdsNumber(String text) {
        Matcher matcher = TEN_DIGITS.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            if (NhsNumber.parse(matcher.group().replaceAll("\\D", "")).isPresent()) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }
}
