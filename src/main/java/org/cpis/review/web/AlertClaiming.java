package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;
import org.cpis.review.AlertCasework;
import org.cpis.review.AlertTaken;

/** Claims privacy alerts for the pages that offer it, and tells the loser who was quicker. */
@ApplicationScoped
class AlertClaiming {

    @Inject
    private AlertCasework casework;

    @Inject
    private Format format;

    void claim(String id) {
        try {
            casework.claim(id);
            Notice.done("alert.claimed");
        } catch (AlertTaken taken) {
            Notice.refused(taken, taken.owner(), format.moment(taken.since()));
        }
    }
}
