package org.cpis.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Places;
import org.cpis.review.Benefit;
import org.cpis.review.BenefitMonth;
import org.cpis.review.Benefits;
import org.cpis.review.BenefitsView;

/** Backs review/benefits.xhtml and admin/benefits.xhtml: the measures of what the reader may see. */
@Named
@ViewScoped
public class BenefitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Benefits benefits;

    @Inject
    private Places places;

    private String region;
    private BenefitsView view;
    private List<OrganisationSummary> regions;

    public void load() {
        view = benefits.read(region);
        regions = places.choices(List.of(OrganisationKind.REGION));
    }

    /** The button leads to an address that says what was chosen. */
    public String show() {
        return "/" + getFolder() + "/benefits?faces-redirect=true&includeViewParams=true";
    }

    public List<BenefitMonth> months(String benefit) {
        return view.months(Benefit.valueOf(benefit));
    }

    public String chart(String benefit) {
        return BenefitWords.chart(Benefit.valueOf(benefit), months(benefit));
    }

    public String sentence(String benefit) {
        return BenefitWords.sentence(Benefit.valueOf(benefit), months(benefit));
    }

    public String figure(String benefit, BenefitMonth month) {
        return BenefitWords.figure(Benefit.valueOf(benefit), month);
    }

    public String name(BenefitMonth month) {
        return BenefitWords.name(month);
    }

    /** Of the page: review or admin. */
    public String getFolder() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return id.startsWith("/admin/") ? "admin" : "review";
    }

    public List<OrganisationSummary> getRegions() {
        return regions;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }
}
