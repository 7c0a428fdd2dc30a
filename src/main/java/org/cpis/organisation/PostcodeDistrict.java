package org.cpis.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first half of a postcode, which says roughly where something is. */
public final class PostcodeDistrict {

    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})?");

    private PostcodeDistrict() {}

    /** Of a whole postcode or its first half, however it is typed; empty for anything else. */
    public static Optional<String> of(String typed) {
        Matcher matcher = POSTCODE.matcher(
                typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
