package org.cpis.register;

import java.util.List;

/** Why somebody is in a widened result; told in words, never as a figure (domain 6.1). */
public enum Why {
    SAME_NAME,
    ONE_LETTER,
    FEW_LETTERS,
    SOUNDS_ALIKE,
    PART_OF_NAME,
    SHORT_FORM,
    FORMER_NAME,
    NAMES_SWAPPED,
    DAY_AND_MONTH,
    /** The national index takes it for alike by rules of its own. */
    NATIONAL_INDEX;

    /** Why the national index may have found somebody; empty unless the search was widened. */
    public static List<Why> of(PersonSearch search, PersonDetails found) {
        return search.widened()
                ? Likeness.of(search, KnownAs.of(found)).map(Likeness::why).orElse(List.of(NATIONAL_INDEX))
                : List.of();
    }
}
