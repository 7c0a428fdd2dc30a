package org.cpis.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and the birth date of somebody, as a widened search compares them. */
record KnownAs(String familyName, String givenNames, Collection<String> formerFamilyNames, LocalDate birthDate) {

    /** A part of a double name says something from three letters on. */
    private static final int SHORTEST_PART = 3;

    static KnownAs of(PersonRow row) {
        return new KnownAs(row.familyName(), row.givenNames(), row.formerFamilyNames(), row.birthDate());
    }

    static KnownAs of(PersonDetails person) {
        return new KnownAs(person.familyName(), person.givenNames(), List.of(), person.birthDate());
    }

    /** Keys of the parts of a double name, or of one with an apostrophe; empty for a name of one part. */
    static Set<String> parts(String name) {
        List<String> parts = Arrays.stream(name.split("[\\s'’‘`\\-\\u2010-\\u2015]+", -1))
                .map(Name::key)
                .filter(key -> !key.isEmpty())
                .toList();
        return parts.size() < 2
                ? Set.of()
                : parts.stream().filter(key -> key.length() >= SHORTEST_PART).collect(Collectors.toSet());
    }

    /** Keys of a name as a whole and of its parts. */
    static Set<String> wholeAndParts(String name) {
        Set<String> keys = new LinkedHashSet<>(Set.of(Name.key(name)));
        keys.addAll(parts(name));
        keys.remove("");
        return keys;
    }

    /** Keys of all the names, wholes and parts, wherever they stand. */
    Set<String> keys() {
        return Stream.concat(
                        Stream.concat(Stream.of(familyName, givenNames), formerFamilyNames.stream()),
                        Arrays.stream(givenNames.split(" ", -1)))
                .flatMap(name -> wholeAndParts(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
