package org.cpis.register;

import java.util.Optional;
import java.util.function.Function;

/**
 * Walks from a superseded number to the one that took its place, as far as the index knows them.
 *
 * @param holders who holds a number
 */
record Successors(Function<NhsNumber, Optional<Person>> holders) {

    /** Numbers that took each other's place, at most; a longer row of them is a mistake or a circle. */
    static final int LONGEST = 10;

    /**
     * The last person that the succession leads to: the same one where it does not begin, a superseded one where the next
     * number is not known yet, nobody where it does not end.
     */
    Optional<Person> lastOf(Person first) {
        Person last = first;
        for (int step = 0; step <= LONGEST; step++) {
            Optional<Person> next = Optional.of(last)
                    .filter(person -> person.status() == PersonStatus.SUPERSEDED)
                    .map(Person::supersededBy)
                    .flatMap(holders);
            if (next.isEmpty()) {
                return Optional.of(last);
            }
            last = next.get();
        }
        return Optional.empty();
    }
}
