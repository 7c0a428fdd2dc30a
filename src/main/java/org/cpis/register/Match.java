package org.cpis.register;

import java.util.List;

/**
 * Somebody who matches a search.
 *
 * @param why empty unless the search was widened
 */
public record Match(PersonDetails person, List<Why> why) {

    public Match {
        why = List.copyOf(why);
    }

    /** By what was typed. */
    public static Match exact(PersonDetails person) {
        return new Match(person, List.of());
    }
}
