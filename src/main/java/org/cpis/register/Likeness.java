package org.cpis.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How near somebody is to what a widened search looks for. The figure only puts results in order; it is never shown.
 *
 * @param far 0: the very names and birth date
 */
record Likeness(int far, List<Why> why) implements Comparable<Likeness> {

    private static final int ONE_LETTER = 10;
    private static final int SOUND = 12;
    private static final int FEW_LETTERS = 20;
    private static final int PART = 15;
    private static final int SHORT = 3;
    private static final int FORMER = 5;
    private static final int SWAPPED = 8;
    private static final int TURNED = 6;

    /** Of this length on, two letters may differ. */
    private static final int LONG = 6;

    private static final Likeness SAME = new Likeness(0, List.of());

    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(far, other.far);
    }

    /** Empty for somebody who is not alike. */
    static Optional<Likeness> of(PersonSearch search, KnownAs known) {
        Optional<Likeness> straight = family(search.family().text(), known)
                .flatMap(alike -> search.given() == null
                        ? Optional.of(alike)
                        : given(search.given().text(), known).map(alike::and));
        Optional<Likeness> swapped = given(search.family().text(), known)
                .flatMap(alike -> search.given() == null
                        ? Optional.of(alike)
                        : family(search.given().text(), known).map(alike::and))
                .map(alike -> alike.and(new Likeness(SWAPPED, List.of(Why.NAMES_SWAPPED))));
        boolean turned = !search.born().contains(known.birthDate());
        Likeness day = turned ? new Likeness(TURNED, List.of(Why.DAY_AND_MONTH)) : SAME;
        return best(Stream.of(straight, swapped)).map(alike -> alike.and(day)).map(Likeness::named);
    }

    private static Optional<Likeness> family(String typed, KnownAs known) {
        Likeness former = new Likeness(FORMER, List.of(Why.FORMER_NAME));
        return best(Stream.concat(
                Stream.of(name(typed, known.familyName())),
                known.formerFamilyNames().stream().map(name -> name(typed, name).map(alike -> alike.and(former)))));
    }

    /** All the given names, or the first one typed against each of them. */
    private static Optional<Likeness> given(String typed, KnownAs known) {
        String first = typed.strip().split("\\s+", 2)[0];
        Stream<Optional<Likeness>> each = Arrays.stream(known.givenNames().split(" ", -1))
                .flatMap(name -> Stream.of(name(first, name), shortForm(first, name)));
        return best(Stream.concat(Stream.of(name(typed, known.givenNames())), each));
    }

    private static Optional<Likeness> shortForm(String typed, String held) {
        return ShortForms.same(Name.key(typed), Name.key(held))
                ? Optional.of(new Likeness(SHORT, List.of(Why.SHORT_FORM)))
                : Optional.empty();
    }

    /** The names as wholes, or a part of one of them. */
    private static Optional<Likeness> name(String typed, String held) {
        Optional<Likeness> whole = key(Name.key(typed), Name.key(held));
        Set<String> typedParts = KnownAs.parts(typed);
        Set<String> heldParts = KnownAs.parts(held);
        Likeness part = new Likeness(PART, List.of(Why.PART_OF_NAME));
        Stream<Optional<Likeness>> parts =
                Stream.concat(any(Set.of(Name.key(typed)), heldParts), any(typedParts, KnownAs.wholeAndParts(held)));
        return best(Stream.concat(Stream.of(whole), parts.map(alike -> alike.map(part::and))));
    }

    private static Stream<Optional<Likeness>> any(Collection<String> typed, Collection<String> held) {
        return typed.stream().flatMap(one -> held.stream().map(other -> key(one, other)));
    }

    private static Optional<Likeness> key(String typed, String held) {
        if (typed.equals(held)) {
            return Optional.of(SAME);
        }
        int distance = Spelling.distance(typed, held);
        int shorter = Math.min(typed.length(), held.length());
        int longer = Math.max(typed.length(), held.length());
        if (distance == 1 && shorter > 1) {
            return Optional.of(new Likeness(ONE_LETTER, List.of(Why.ONE_LETTER)));
        }
        if (2 * distance <= longer + 1 && Spelling.soundAlike(typed, held)) {
            return Optional.of(new Likeness(SOUND + distance, List.of(Why.SOUNDS_ALIKE)));
        }
        return distance == 2 && shorter >= LONG
                ? Optional.of(new Likeness(FEW_LETTERS, List.of(Why.FEW_LETTERS)))
                : Optional.empty();
    }

    private Likeness and(Likeness other) {
        List<Why> both = new ArrayList<>(why);
        other.why.stream().filter(reason -> !both.contains(reason)).forEach(both::add);
        return new Likeness(far + other.far, both);
    }

    private Likeness named() {
        return why.isEmpty() ? new Likeness(far, List.of(Why.SAME_NAME)) : this;
    }

    private static Optional<Likeness> best(Stream<Optional<Likeness>> several) {
        return several.flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
