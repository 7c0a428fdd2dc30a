package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the authority's case system has what was done.
 *
 * @param reference as that system names the case; never an NHS number
 * @param on the day on which it was written down there, Europe/London; null: not said
 */
public record CaseRecord(String reference, LocalDate on) implements Serializable {

    /** Characters of a reference. */
    public static final int LONGEST = 35;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./_-]{0,34}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    /** In words, with what it takes the place of; null: nothing. */
    String insteadOf(CaseRecord former) {
        return former == null || former.equals(this) ? words() : words() + ". Before: " + former.words();
    }

    private String words() {
        return on == null ? reference : reference + ", " + DAY.format(on);
    }

    static boolean isReference(String text) {
        return FORM.matcher(text).matches() && !GuardedText.holdsNumber(text);
    }

    /**
     * What is wrong: the key of a sentence by field; empty when all is good.
     *
     * @param viewed day of the view, before which nothing can be recorded about it
     */
    public Map<String, String> faults(LocalDate viewed, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!isReference(reference)) {
            faults.put("reference", "case.reference.form");
        }
        if (on == null) {
            faults.put("on", "case.on.empty");
        } else if (on.isAfter(today)) {
            faults.put("on", "case.on.future");
        } else if (on.isBefore(viewed)) {
            faults.put("on", "case.on.early");
        }
        return faults;
    }
}
