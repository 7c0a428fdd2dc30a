package org.cpis.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The ledger keeps codes, because its fingerprints are over them; whoever reads it sees words: {@code health contacted}. Keyed
 * digests of what was typed are for machines alone.
 */
@Named("detailText")
@ApplicationScoped
public class DetailText {

    /** Two parts or more, or six letters and more: what is shorter are abbreviations, such as CPP, NHS and CSV. */
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]+(?:_[A-Z]+)+|[A-Z]{6,})\\b");

    private static final Pattern DIGEST = Pattern.compile("(?:, )?\\b(?:terms|words) [0-9a-f]{32}\\b");

    /** @param detail as it is kept; may be null */
    public String of(String detail) {
        String readable = detail == null ? "" : DIGEST.matcher(detail).replaceAll("");
        return CODE.matcher(readable).replaceAll(DetailText::words);
    }

    private static String words(MatchResult code) {
        return code.group().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
