package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.enterprise.inject.spi.Unmanaged.UnmanagedInstance;
import jakarta.inject.Inject;
import org.cpis.identity.Actor;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.support.Fixture;

/** What another node of the portal has in its memory and writes into the ledger, and this one's memory never sees. */
@ApplicationScoped
public class OtherNode {

    @Inject
    private Fixture fixture;

    @Inject
    private Worklist worklist;

    @Inject
    private Ledger ledger;

    /** A newsroom that no event of this node reaches. */
    private final UnmanagedInstance<Newsroom> newsroom = new Unmanaged<>(Newsroom.class).newInstance();

    private boolean started;

    /** Renders a list. @return its token */
    String open(Actor worker, InboxFilter filter) {
        return fixture.as(worker, () -> newsroom().open(filter, worklist.first(filter)));
    }

    void signsOut(Actor worker) {
        fixture.doAs(worker, () -> ledger.appendAlone(Entry.of(Action.SIGNED_OUT, Outcome.DONE, "user")));
    }

    /** The same user with a session of its own. */
    void signsIn(Actor worker) {
        Actor again = new Actor(worker.userId(), worker.name(), worker.profile(), 3, "again-" + worker.sessionRef());
        fixture.doAs(again, () -> ledger.appendAlone(Entry.of(Action.SIGNED_IN, Outcome.DONE, "level 3")));
    }

    private Newsroom newsroom() {
        if (!started) {
            newsroom.produce().inject().postConstruct();
            started = true;
        }
        return newsroom.get();
    }
}
