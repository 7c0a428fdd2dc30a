package org.cpis.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.review.EvidenceFigures;
import org.cpis.review.TrustChoice;

/** The trusts to choose from: those that the reviewer reviews. */
@Named
@RequestScoped
public class TrustChoices {

    @Inject
    private EvidenceFigures figures;

    private List<TrustChoice> all;

    public List<TrustChoice> getAll() {
        if (all == null) {
            all = figures.trusts();
        }
        return all;
    }
}
