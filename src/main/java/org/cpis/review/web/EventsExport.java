package org.cpis.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs the button below the events of a search: on to the order of a report about them. */
@Named
@RequestScoped
public class EventsExport {

    @Inject
    private LedgerPage page;

    @Inject
    private ChosenEvents chosen;

    public String begin() {
        chosen.choose(page.getForm().criteria());
        return "/review/report?kind=LEDGER_EVENTS&faces-redirect=true";
    }
}
