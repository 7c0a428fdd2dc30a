package org.cpis.inbox;

import java.util.Locale;

/** What a phone call or an e-mail may name of a work item, for example {@code 7F3A-22C1}: the end of its random id. */
final class Reference {

    private Reference() {}

    static String of(String id) {
        String end = id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
        return end.substring(0, 4) + "-" + end.substring(4);
    }
}
