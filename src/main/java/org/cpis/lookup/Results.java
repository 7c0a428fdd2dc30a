package org.cpis.lookup;

import java.io.Serializable;
import java.util.List;

/**
 * What a search by name found.
 *
 * @param tooMany more match than may be shown; then none is
 */
public record Results(List<Found> people, boolean tooMany) implements Serializable {

    public Results {
        people = List.copyOf(people);
    }
}
