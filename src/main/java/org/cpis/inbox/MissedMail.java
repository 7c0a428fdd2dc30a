package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.delivery.Audience;
import org.cpis.delivery.Letter;
import org.cpis.delivery.LetterKind;
import org.cpis.delivery.Outbox;
import org.cpis.delivery.Place;
import org.cpis.delivery.SharedQueue;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/** Whose e-mail addresses hear of missed-alert requests: by day those of the hub, at night those of emergency duty. */
@ApplicationScoped
class MissedMail {

    @Inject
    private Outbox outbox;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    /** Something came to an authority; what is urgent waits for no digest. */
    void came(MissedAlert request) {
        Instant now = clock.instant();
        outbox.mail(new Letter(
                Ids.next(now),
                request.urgency() == Urgency.URGENT ? LetterKind.MISSED_URGENT : LetterKind.MISSED_NEW,
                request.authority(),
                placeAt(request.authority()),
                request.id(),
                request.reference(),
                now,
                Audience.TEAM,
                List.of()));
    }

    /** Where the requests of an authority are now. */
    Place placeAt(String authority) {
        boolean open = organisations.hoursOf(authority).isOpenAt(clock.instant());
        return new Place(open ? SharedQueue.MASH : SharedQueue.EDT, null);
    }
}
