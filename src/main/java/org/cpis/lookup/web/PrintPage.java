package org.cpis.lookup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.lookup.OpenedRecord;
import org.cpis.lookup.Printing;

/** Backs the button that prints the details: recorded first, then the browser's own dialog opens. */
@Named
@RequestScoped
public class PrintPage {

    @Inject
    private Printing printing;

    private boolean ready;

    public void print(OpenedRecord opened) {
        printing.record(opened.eventId());
        ready = true;
    }

    /** Recorded in this request: the page may be printed now. */
    public boolean isReady() {
        return ready;
    }
}
