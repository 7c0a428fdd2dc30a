package org.cpis.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How names are compared: without case, accents, punctuation, spaces; {@code ue} is {@code ü} (ruling 10). */
public final class Name {

    private Name() {}

    /** Key under which equal names are equal: letters and digits only; empty for a name without any. */
    public static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("ı", "i");
        String letters = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
        // the long spellings of the umlauts; the short one is the base letter that is left after decomposition
        return letters.replace("ue", "u").replace("oe", "o").replace("ae", "a");
    }

    /** Keys of given names that spaces separate, in order. */
    public static List<String> keys(String givenNames) {
        return Arrays.stream(givenNames.strip().split("\\s+"))
                .map(Name::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
