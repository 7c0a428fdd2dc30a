package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.support.Fixture;

/** Everything that is open at somebody's authority, soonest due first, up to a bound. */
@ApplicationScoped
public class InboxList {

    static final InboxFilter ALL =
            new InboxFilter(Whose.ALL, null, null, null, null, false, null, null, null, InboxOrder.DUE);

    @Inject
    private Fixture fixture;

    @Inject
    private Worklist worklist;

    public List<InboxRow> of(Actor worker) {
        return fixture.as(worker, () -> worklist.whole(ALL, 5_000));
    }
}
