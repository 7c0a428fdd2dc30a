package org.cpis.register;

import java.io.Serializable;
import java.util.Optional;

/**
 * A name as it is searched for (domain 6.1): whole, or its beginning with {@code *} behind at least three letters.
 *
 * @param text as typed, without the star
 * @param beginning whether longer names that begin so are meant too
 */
public record NameTerm(String text, boolean beginning) implements Serializable {

    /** Letters that must stand before a star. */
    public static final int LETTERS_BEFORE_STAR = 3;

    /** Why a typed name cannot be searched for. */
    public enum Fault {
        /** Nothing that a name could be compared by. */
        EMPTY,
        /** A star anywhere but at the end. */
        STAR_INSIDE,
        TOO_FEW_LETTERS
    }

    /** @throws IllegalArgumentException for what {@link #fault} names, without repeating it */
    public NameTerm {
        if (fault(beginning ? text + "*" : text).isPresent()) {
            throw new IllegalArgumentException("no name that can be searched for");
        }
    }

    /** Reads what was typed; a star at the end counts. */
    public static NameTerm of(String typed) {
        String name = typed.strip();
        boolean star = name.endsWith("*");
        return new NameTerm(star ? name.substring(0, name.length() - 1).strip() : name, star);
    }

    public static Optional<Fault> fault(String typed) {
        String name = typed == null ? "" : typed.strip();
        int star = name.indexOf('*');
        int letters = Name.key(name.replace("*", "")).length();
        if (star >= 0 && star < name.length() - 1) {
            return Optional.of(Fault.STAR_INSIDE);
        }
        if (star >= 0 && letters < LETTERS_BEFORE_STAR) {
            return Optional.of(Fault.TOO_FEW_LETTERS);
        }
        return letters == 0 ? Optional.of(Fault.EMPTY) : Optional.empty();
    }

    public String key() {
        return Name.key(text);
    }

    /** Whether a name, given by its key, is meant. */
    boolean means(String otherKey) {
        return beginning ? otherKey.startsWith(key()) : otherKey.equals(key());
    }

    /** As it is typed. */
    public String typed() {
        return beginning ? text + "*" : text;
    }
}
