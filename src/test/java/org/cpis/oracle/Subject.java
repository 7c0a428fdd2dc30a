package org.cpis.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the index, with spellings that an authority may use and others that are not them (domain 5.4, ruling 10).
 *
 * @param status as in the index file
 * @param successor number that took this one's place, or empty
 * @param right family and given names, separated by a bar
 * @param wrong the same, not agreeing
 */
record Subject(
        String number,
        String family,
        String given,
        LocalDate born,
        String status,
        String successor,
        List<String> right,
        List<String> wrong) {

    boolean isKnown() {
        return !status.equals("unknown") && !status.equals("invalid");
    }

    /** A line of the index file. */
    String line() {
        return String.join(",", number, family, given, born.toString(), "female", "ZZ1 1ZZ", status, successor);
    }
}
