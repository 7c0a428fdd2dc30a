package org.cpis.register;

import java.util.List;

/**
 * Who matches a search, best first. How well they match is never said (domain 6.1): users choose by the data.
 *
 * @param tooMany more match than may be shown; then none is here
 */
public record Matches(List<Match> people, boolean tooMany) {

    public Matches {
        people = List.copyOf(people);
    }

    public static Matches tooManyToShow() {
        return new Matches(List.of(), true);
    }

    /** All of them, unless they are more than may be shown. */
    public static Matches of(List<Match> people, int max) {
        return people.size() > max ? tooManyToShow() : new Matches(people, false);
    }
}
