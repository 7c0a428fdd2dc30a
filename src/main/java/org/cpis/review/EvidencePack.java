package org.cpis.review;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.ledger.AlertKind;
import org.cpis.organisation.SettingMode;

/**
 * How a trust used the service in a quarter: figures and rules, nobody's name and no child's record.
 *
 * @param trust its name
 * @param from first day
 * @param to last day; today at the latest
 * @param openAges how many privacy alerts are open now: under a week, under a month, older
 * @param verified newest verification of the whole ledger; null: none yet
 */
public record EvidencePack(
        String trust,
        LocalDate from,
        LocalDate to,
        List<Site> sites,
        List<Policy> policies,
        List<Month> months,
        Marking marking,
        List<Alerts> alerts,
        List<Long> openAges,
        List<Role> roles,
        Verified verified)
        implements Serializable {

    /** @param setting as it is stored; null: none */
    public record Site(String code, String name, String setting) implements Serializable {}

    /**
     * @param organisation code of a site, or of the trust for all of them
     * @param setting empty: each
     * @param role empty: each
     * @param until null: no end
     */
    public record Policy(
            String organisation,
            String setting,
            String role,
            SettingMode mode,
            LocalDate from,
            LocalDate until,
            String legalBasis)
            implements Serializable {}

    /**
     * @param first its first day
     * @param checks whether an alert exists
     * @param told openings of which the authority was told
     * @param silent openings of which it was not
     * @param seenOnly records whose alert was seen in a session that did not open it
     * @param breakGlass closed settings that looked with a reason
     */
    public record Month(LocalDate first, long checks, long told, long silent, long seenOnly, long breakGlass)
            implements Serializable {}

    /**
     * @param marked openings that were marked as attended
     * @param median time until then; null: none was marked
     * @param most time that nine of ten took at most; null: none was marked
     */
    public record Marking(long marked, Duration median, Duration most) implements Serializable {}

    /** Privacy alerts raised in the quarter, and how many of those are closed. */
    public record Alerts(AlertKind kind, long raised, long closed) implements Serializable {}

    /** @param people who worked in this role in the quarter */
    public record Role(String name, long people) implements Serializable {}

    public record Verified(Instant at, boolean whole) implements Serializable {}
}
