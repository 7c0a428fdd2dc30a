package org.cpis.review;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a user wants a search to be kept.
 *
 * @param name at most 80 characters, and no NHS number: it stands in a list
 * @param lastDays days up to the day on which it is run; null: the days that were searched
 */
public record SavedSearchDraft(String name, Integer lastDays) implements Serializable {

    public static final int LONGEST_NAME = 80;

    /** What {@link #lastDays} can be. */
    public static final Set<Integer> PERIODS = Set.of(7, 30, 92);

    private static final Pattern NUMBER = Pattern.compile("\\d([ -]?\\d){9}");

    /** Key of the sentence that says what is wrong with the name; empty: nothing. */
    public Optional<String> fault() {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            return Optional.of("saved.name.form");
        }
        return NUMBER.matcher(name).find() ? Optional.of("saved.name.number") : Optional.empty();
    }

    /** @throws IllegalArgumentException for what no page lets through */
    void requireGood() {
        if (fault().isPresent() || (lastDays != null && !PERIODS.contains(lastDays))) {
            throw new IllegalArgumentException("not a good saved search");
        }
    }
}
