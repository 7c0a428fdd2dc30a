package org.cpis.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;

/** Backs admin/organisations.xhtml: everybody who takes part. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private Organisations organisations;

    private List<OrganisationSummary> rows;

    public void load() {
        rows = organisations.all();
    }

    public List<OrganisationSummary> getRows() {
        return rows;
    }
}
