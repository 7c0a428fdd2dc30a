package org.cpis.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;

/** A short random reference that the error page shows and the log holds, so that a caller can name the fault. */
final class FaultReference {

    /** Request attribute that the error page reads. */
    static final String ATTRIBUTE = "cpis.reference";

    private static final Logger LOG = Logger.getLogger(FaultReference.class.getName());

    private FaultReference() {}

    /** Gives this request its reference, once, and writes it to the log beside the failure. */
    static void give(HttpServletRequest request, Throwable thrown) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            request.setAttribute(ATTRIBUTE, reference);
            LOG.log(Level.SEVERE, () -> "Reference " + reference + ": " + Failure.describe(thrown));
        }
    }
}
