package org.cpis.lookup;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.OwnOpening;
import org.cpis.ledger.OwnOpenings;

/** Somebody takes the details away on paper; recorded before the page is printed. */
@Stateless
public class Printing {

    @Inject
    private OwnOpenings openings;

    @Inject
    private Ledger ledger;

    /** @param eventId the caller's own opening of the details that are to be printed */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void record(String eventId) {
        OwnOpening opening = openings.own(eventId);
        ledger.append(new Entry(Action.PRINTED, opening.mode(), Outcome.DONE, opening.personId(), "summary"));
    }
}
