package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.inbox.AlreadyClaimed;
import org.cpis.inbox.Casework;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;

/** Claims for the pages that offer it, and tells the loser who was quicker. */
@ApplicationScoped
class Claiming {

    @Inject
    private Casework casework;

    @Inject
    private Format format;

    void claim(String id, String reference) {
        try {
            casework.claim(id);
            Notice.done("inbox.claimed", reference);
        } catch (AlreadyClaimed taken) {
            Notice.refused(taken, taken.owner(), format.moment(taken.since()));
        }
    }
}
