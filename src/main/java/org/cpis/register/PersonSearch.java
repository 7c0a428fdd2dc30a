package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a search looks for (domain 6.1).
 *
 * @param given null: any
 * @param gender null: all
 * @param postcode whole, or its first half for a district, in capitals with one space; null: any
 * @param widened whether similar and former names are meant too; never together with the beginning of a name
 */
public record PersonSearch(
        NameTerm family, NameTerm given, BirthDates born, Gender gender, String postcode, boolean widened)
        implements Serializable {

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9][A-Z]{2})?", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException when a beginning is to be widened, or the postcode is none */
    public PersonSearch {
        boolean star = family.beginning() || (given != null && given.beginning());
        if (widened && star) {
            throw new IllegalArgumentException("the beginning of a name cannot be widened");
        }
        postcode = postcode == null ? null : postcode(postcode);
    }

    /** A basic search: a family name, one birth date, gender (null: all). */
    public PersonSearch(String familyName, LocalDate birthDate, Gender gender) {
        this(NameTerm.of(familyName), null, BirthDates.on(birthDate), gender, null, false);
    }

    /** A postcode or district in the form that the index holds. @throws IllegalArgumentException for anything else */
    public static String postcode(String typed) {
        Matcher found = POSTCODE.matcher(typed.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("no postcode");
        }
        String second = found.group(2) == null ? "" : " " + found.group(2);
        return (found.group(1) + second).toUpperCase(Locale.ROOT);
    }

    public static boolean isPostcode(String typed) {
        return POSTCODE.matcher(typed.strip()).matches();
    }

    /** What is searched for as one line, equal for searches that mean the same; personal data. */
    public String terms() {
        return String.join(
                "|",
                family.key() + (family.beginning() ? "*" : ""),
                given == null ? "" : String.join(" ", Name.keys(given.text())) + (given.beginning() ? "*" : ""),
                born.from().toString(),
                born.to().toString(),
                gender == null ? "" : gender.name(),
                postcode == null ? "" : postcode);
    }
}
