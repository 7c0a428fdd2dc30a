package org.cpis.architecture.planted.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** Each way to the ledger that counts: by a call, in a loop, by an event, and from within what is recorded. */
@Stateless
public class InnocentRecorder {

    @Inject
    private Ledger ledger;

    @Inject
    private Event<Seen> seen;

    @Inject
    private InnocentPart part;

    @Allowed(WORK_INBOX)
    public String calls() {
        write();
        return part.within();
    }

    @Allowed(WORK_INBOX)
    public void loops() {
        List.of(1).forEach(any -> write());
    }

    @Allowed(WORK_INBOX)
    public void announces() {
        seen.fire(new Seen());
    }

    void onSeen(@Observes Seen event) {
        write();
    }

    private void write() {
        ledger.append(Entry.of(Action.WORKLIST_READ, Outcome.DONE, "one"));
    }

    /** Somebody saw something. */
    public record Seen() {}

    /** Is only called by what writes. */
    @Stateless
    public static class InnocentPart {

        @Allowed(WORK_INBOX)
        public String within() {
            return "words";
        }
    }
}
