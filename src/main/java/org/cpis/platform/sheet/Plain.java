package org.cpis.platform.sheet;

import java.util.regex.Pattern;

/** Text without what a format cannot hold. */
final class Plain {

    private static final Pattern BROKEN = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

    private Plain() {}

    /** Line ends are kept, as line feeds; other control characters become spaces. */
    static String lines(String text) {
        return CONTROLS.matcher(BROKEN.matcher(text).replaceAll("\n")).replaceAll(" ");
    }
}
