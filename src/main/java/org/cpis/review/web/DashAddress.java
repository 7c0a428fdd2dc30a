package org.cpis.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.cpis.review.DashFilter;

/** What an address of the dashboard says: days, or from and to, region, organisation. Nothing in it is about a person. */
public class DashAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Days with today. */
    static final List<Integer> PERIODS = List.of(7, 28, 92);

    private static final int USUAL = 28;

    private String days;
    private String from;
    private String to;
    private String region;
    private String organisation;

    /** @param today Europe/London */
    DashFilter filter(LocalDate today) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first == null || last == null) {
            last = today;
            first = today.minusDays(chosen() - 1L);
        }
        return new DashFilter(first, last, given(region), given(organisation));
    }

    private int chosen() {
        return PERIODS.stream()
                .filter(period -> period.toString().equals(days))
                .findFirst()
                .orElse(USUAL);
    }

    private static LocalDate day(String said) {
        try {
            return given(said) == null ? null : LocalDate.parse(said);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    static String given(String said) {
        return said == null || said.isEmpty() ? null : said;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
