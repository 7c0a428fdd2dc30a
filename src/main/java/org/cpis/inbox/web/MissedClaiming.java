package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.inbox.AlreadyClaimed;
import org.cpis.inbox.MissedWork;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;

/** Claims missed-alert requests for the pages that offer it, and tells the loser who was quicker. */
@ApplicationScoped
class MissedClaiming {

    @Inject
    private MissedWork work;

    @Inject
    private Format format;

    void claim(String id, String reference) {
        try {
            work.claim(id);
            Notice.done("missedAlert.claimed", reference);
        } catch (AlreadyClaimed taken) {
            Notice.refused(taken, taken.owner(), format.moment(taken.since()));
        }
    }
}
