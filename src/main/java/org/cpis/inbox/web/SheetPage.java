package org.cpis.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.inbox.Exports;

/** Backs the button that prints the hand-over sheet: recorded first, then the browser's own dialog opens. */
@Named
@RequestScoped
public class SheetPage {

    @Inject
    private Exports exports;

    private boolean ready;

    public void print(String notificationId) {
        exports.print(notificationId);
        ready = true;
    }

    /** Recorded in this request: the page may be printed now. */
    public boolean isReady() {
        return ready;
    }
}
