package org.cpis.lookup;

import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.KeyedDigest;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Reasons;
import org.cpis.ledger.Recorded;
import org.cpis.ledger.SearchLoad;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;
import org.cpis.register.PersonDirectory;

/**
 * Looking where it takes a reason: break-glass in a care setting that is closed, and somebody with the user's own family
 * name. A reason opens one record to one user in one session for a time (a setting), and raises a privacy alert. The words
 * stand beside the ledger, whose row holds a keyed digest of them.
 */
@Stateless
public class WithReason {

    @Inject
    private PersonDirectory directory;

    @Inject
    private People people;

    @Inject
    private Reasons reasons;

    @Inject
    private Ledger ledger;

    @Inject
    private KeyedDigest digest;

    @Inject
    private SearchGuard guard;

    @Inject
    private Desk desk;

    @Inject
    private Gate gate;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Event<Refused> refused;

    @Inject
    private Event<PrivacyConcern> concerns;

    /** Whether break-glass is the caller's only way to look; it does not depend on whom they look for. */
    @Allowed(SIGNED_IN)
    public boolean isBreakGlassOffered() {
        return desk.mayBreakGlass();
    }

    /** The way is there for those only to whom it is offered. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void requireOffered() {
        if (!desk.mayBreakGlass()) {
            refused.fire(new Refused("break-glass where looking is open"));
            throw new NotAllowed();
        }
    }

    /**
     * Opens the record of whoever holds this number to the caller. The alert is raised whether there is somebody or not.
     *
     * @return random id; empty for an unknown number, and for whom nobody may see (law 10)
     * @throws DirectoryUnavailable when the national index does not answer
     * @throws SlowDown when the caller searched too much
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public Optional<String> breakGlass(NhsNumber number, ReasonDraft reason) {
        reason.requireGood();
        SearchLoad load = guard.admit();
        directory.refresh(List.of(number)); // before this transaction reads anything
        requireOffered();
        Optional<String> person = people.byNumber(number).map(PersonDetails::id);
        String found = "number, " + (person.isPresent() ? 1 : 0) + " found, terms " + digest.of(number.digits());
        Recorded event = record(Action.BREAK_GLASS, ViewMode.NONE, person.orElse(null), reason, found + ", ");
        guard.report(load, event);
        concern(AlertKind.BREAK_GLASS, event, person.orElse(null), reason);
        person.filter(gate::isNamedLikeCaller).ifPresent(id -> concern(AlertKind.SAME_SURNAME, event, id, reason));
        people.sensitiveHolder(number).ifPresent(id -> concern(AlertKind.SENSITIVE, event, id, reason));
        return person;
    }

    /** Says why somebody with the caller's own family name has to be looked at. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void give(String personId, ReasonDraft reason) {
        reason.requireGood();
        String person = people.byId(personId)
                .map(PersonDetails::id)
                .filter(id -> gate.mode(id) != ViewMode.NONE && gate.isNamedLikeCaller(id))
                .orElseThrow(() -> scope.refuse("person"));
        Recorded event = record(Action.REASON_GIVEN, gate.mode(person), person, reason, "own family name, ");
        concern(AlertKind.SAME_SURNAME, event, person, reason);
    }

    private Recorded record(Action action, ViewMode mode, String person, ReasonDraft reason, String facts) {
        String detail = facts + "reason " + reason.kind() + ", words " + digest.of(reason.words());
        Outcome outcome = person == null ? Outcome.NOTHING : Outcome.DONE;
        Recorded event = ledger.append(new Entry(action, mode.name(), outcome, person, detail));
        reasons.keep(event, reason.kind(), reason.words());
        return event;
    }

    private void concern(AlertKind kind, Recorded event, String person, ReasonDraft reason) {
        String evidence = "reason " + reason.kind();
        concerns.fire(new PrivacyConcern(kind, event, caller.require(), person, evidence, null));
    }
}
