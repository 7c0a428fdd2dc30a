package org.cpis.inbox.web;

import java.util.List;

/** The periods that a manager may choose, in days with today. */
final class Period {

    static final List<Integer> CHOICES = List.of(7, 30, 92);

    private static final int USUAL = 30;

    private Period() {}

    /** What an address says; anything else than a choice is the usual one. */
    static int days(String said) {
        return CHOICES.stream()
                .filter(days -> days.toString().equals(said))
                .findFirst()
                .orElse(USUAL);
    }
}
