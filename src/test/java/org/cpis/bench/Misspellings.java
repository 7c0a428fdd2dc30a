package org.cpis.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Ways in which a last name is got wrong, drawn from a seed. Empty where a name gives no occasion. */
final class Misspellings {

    /** One way. */
    enum Kind {
        INSERT,
        DELETE,
        SWAP,
        REPLACE,
        SOUND,
        TRANSPOSED,
        MARRIED,
        APOSTROPHE,
        ACCENT
    }

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String MARKS = "'’- ";
    private static final String[][] SOUNDS = {
        {"ph", "f"}, {"ck", "k"}, {"c", "k"}, {"k", "c"}, {"y", "i"}, {"i", "y"}, {"ee", "ea"}, {"ea", "ee"},
        {"ie", "ei"}, {"oo", "u"}, {"ou", "ow"}, {"ow", "ou"}, {"ll", "l"}, {"l", "ll"}, {"tt", "t"}, {"t", "tt"},
        {"nn", "n"}, {"n", "nn"}, {"ss", "s"}, {"wh", "w"}, {"kn", "n"}, {"gh", "g"}, {"ai", "ay"}, {"ay", "ai"},
        {"er", "ar"}, {"or", "er"}, {"x", "ks"}, {"qu", "kw"}, {"z", "s"}, {"s", "z"}, {"th", "t"}, {"a", "e"},
        {"e", "a"}, {"o", "u"}, {"v", "w"}
    };

    private final Random random;

    Misspellings(Random random) {
        this.random = random;
    }

    /** @param former a former name; empty where there is none */
    Optional<String> of(Kind kind, String family, String former, String given) {
        return switch (kind) {
            case INSERT -> Optional.of(cut(family, at(family), 0, "" + letter()));
            case DELETE -> Optional.of(cut(family, at(family), 1, "")).filter(name -> name.length() > 1);
            case REPLACE -> Optional.of(cut(family, at(family), 1, "" + letter()));
            case SWAP -> swapped(family);
            case SOUND ->
                sound(family)
                        .map(once -> random.nextBoolean() ? once : sound(once).orElse(once));
            case TRANSPOSED -> Optional.of(given.split(" ", 2)[0]);
            case MARRIED -> Optional.of(former.isEmpty() ? doubled(family) : former);
            case APOSTROPHE -> marked(family);
            case ACCENT -> Optional.of(accented(family));
        };
    }

    private String doubled(String family) {
        return random.nextBoolean() ? family + "-Winterbourne" : "Winterbourne-" + family;
    }

    private Optional<String> swapped(String name) {
        int at = random.nextInt(name.length() - 1);
        String swapped = cut(name, at, 2, "" + name.charAt(at + 1) + name.charAt(at));
        return Optional.of(swapped).filter(other -> !other.equalsIgnoreCase(name));
    }

    private Optional<String> sound(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> alike = new ArrayList<>();
        for (String[] rule : SOUNDS) {
            int at = lower.indexOf(rule[0]);
            if (at >= 0) {
                alike.add(lower.substring(0, at) + rule[1] + lower.substring(at + rule[0].length()));
            }
        }
        return alike.isEmpty() ? Optional.empty() : Optional.of(alike.get(random.nextInt(alike.size())));
    }

    /** The mark goes, or is another one. */
    private Optional<String> marked(String name) {
        for (String mark : MARKS.split("", -1)) {
            if (!mark.isEmpty() && name.contains(mark)) {
                String other = random.nextBoolean() ? "" : "" + MARKS.charAt(random.nextInt(MARKS.length()));
                return Optional.of(name.replace(mark, other));
            }
        }
        return Optional.empty();
    }

    /** Accents go where there are any; elsewhere the first vowel gets one. */
    private static String accented(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.equals(name) ? name.replaceFirst("([aeiou])", "$1\u0301") : plain;
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private int at(String name) {
        return random.nextInt(name.length());
    }

    private static String cut(String name, int at, int length, String put) {
        return name.substring(0, at) + put + name.substring(at + length);
    }
}
