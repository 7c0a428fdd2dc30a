package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Places;
import org.cpis.platform.web.Notice;
import org.cpis.review.DashFilter;

/** The filter of a dashboard: its button leads to an address that says what was chosen. */
@Named
@ViewScoped
public class DashFilterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 92;

    @Inject
    private Places places;

    @Inject
    private DashPage page;

    private LocalDate from;
    private LocalDate to;
    private List<OrganisationSummary> regions;
    private List<OrganisationSummary> organisations;

    /** After the figures: the fields tell what they are of. */
    public void load() {
        DashFilter filter = page.getView().filter();
        from = filter.from();
        to = filter.to();
        regions = places.choices(List.of(OrganisationKind.REGION));
        boolean wide = regions.size() > 1 && filter.region() == null; // all sites of the nation make no list
        organisations = places.choices(
                wide ? List.of(OrganisationKind.TRUST) : List.of(OrganisationKind.TRUST, OrganisationKind.SITE));
    }

    public String show() {
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST) {
            Notice.wrong("filter:from", "review.period");
            return null;
        }
        page.getAddress().setDays(null);
        page.getAddress().setFrom(from.toString());
        page.getAddress().setTo(to.toString());
        return "/" + page.getArea() + "/dashboard?faces-redirect=true&includeViewParams=true";
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public List<OrganisationSummary> getRegions() {
        return regions;
    }

    public List<OrganisationSummary> getOrganisations() {
        return organisations;
    }
}
