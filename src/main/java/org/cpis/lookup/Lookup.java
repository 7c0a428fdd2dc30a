package org.cpis.lookup;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.inbox.AddedView;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Notifier;
import org.cpis.ledger.RecordOpened;
import org.cpis.ledger.Recorded;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.AuthorityContact;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;
import org.cpis.register.PlanDetails;
import org.cpis.register.VisiblePlans;
import org.cpis.upload.HandoverNotes;
import org.cpis.upload.UploadFreshness;
import org.cpis.upload.WrongNumbers;

/** Looking in two steps (law 2): first that an alert exists, then, with a click that may tell somebody, the details. */
@Stateless
public class Lookup {

    @Inject
    private People people;

    @Inject
    private VisiblePlans visible;

    @Inject
    private Organisations organisations;

    @Inject
    private Authorities authorities;

    @Inject
    private UploadFreshness freshness;

    @Inject
    private HandoverNotes handovers;

    @Inject
    private WrongNumbers wrongNumbers;

    @Inject
    private EarlierViews earlier;

    @Inject
    private Notifier notifier;

    @Inject
    private Additions additions;

    @Inject
    private Views views;

    @Inject
    private Desk desk;

    @Inject
    private Gate gate;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Event<RecordOpened> opened;

    /** Step one: shows that alerts exist. Recorded as checked; nobody is told. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public ChildView check(String personId) {
        ViewMode mode = gate.require("check", personId);
        PersonDetails person = person(personId);
        if (gate.needsReason(person.id())) {
            return withoutReason(mode, person);
        }
        List<PlanDetails> plans = visible.of(person.id());
        List<Flag> flags = plans.stream()
                .map(plan -> Flag.of(plan, nameOf(plan.authority()), freshness.of(plan.authority())))
                .toList();
        views.checked(mode, person, flags.size());
        Instant until = gate.brokenUntil(person.id()).orElse(null);
        return new ChildView(person, consequence(mode, plans), desk.mayChoose(), flags, false, until);
    }

    /** Who it is, which the caller knew, and nothing else. */
    private ChildView withoutReason(ViewMode mode, PersonDetails person) {
        views.heldBack(mode, person);
        return new ChildView(person, consequence(mode, List.of()), false, List.of(), true, null);
    }

    /**
     * Step two: the details. In a notifying role each authority that holds a visible record is told.
     *
     * @param shown what the page said before the click
     * @throws ConsequenceChanged when that is not true any more; nothing is opened then and nobody is told
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public OpenedRecord open(String personId, Consequence shown) {
        ViewMode own = gate.require("open", personId);
        ViewMode mode = shown.mode() == ViewMode.SILENT && desk.mayChoose() ? ViewMode.SILENT : own;
        PersonDetails person = person(personId);
        gate.requireReason(person.id());
        List<PlanDetails> plans = visible.of(person.id());
        if (plans.isEmpty() || !consequence(mode, plans).equals(shown)) {
            throw new ConsequenceChanged();
        }
        Recorded event = record(mode, person, plans);
        AddedView added = mode == ViewMode.NOTIFY ? standing(event.id()) : AddedView.nothing();
        return new OpenedRecord(
                event.id(),
                event.at(),
                withContacts(plans),
                earlier.newest(person.id()),
                added,
                earlier.patterns(event.id(), plans));
    }

    private Recorded record(ViewMode mode, PersonDetails person, List<PlanDetails> plans) {
        boolean telling = mode == ViewMode.NOTIFY;
        if (telling) {
            notifier.hold(person.id(), plans); // before the ledger is locked
        }
        Recorded event = views.opened(mode, person, plans.size());
        if (telling) {
            opened.fire(new RecordOpened(event.id(), event.at(), person.id(), caller.require(), plans));
        }
        return event;
    }

    /** For roles that notify in their own right, and not by break-glass only. */
    private List<OpenPlan> withContacts(List<PlanDetails> plans) {
        Map<String, AuthorityContact> receivers =
                handovers.receivers(plans.stream().map(PlanDetails::id).toList());
        return plans.stream()
                .map(plan -> withContact(plan, receivers.get(plan.id())))
                .toList();
    }

    private AddedView standing(String event) {
        return caller.require().may(VIEW_AND_NOTIFY) ? additions.standing(event) : AddedView.nothing();
    }

    private Consequence consequence(ViewMode mode, List<PlanDetails> plans) {
        return new Consequence(
                mode,
                plans.stream().map(plan -> nameOf(plan.authority())).distinct().toList());
    }

    private PersonDetails person(String id) {
        return people.byId(id).orElseThrow(() -> scope.refuse("person"));
    }

    private OpenPlan withContact(PlanDetails plan, AuthorityContact receiver) {
        String authority = plan.authority();
        return OpenPlan.of(
                plan, nameOf(authority), authorities.dutyNow(authority), wrongNumbers.reported(authority), receiver);
    }

    private String nameOf(String authority) {
        return organisations.find(authority).map(OrganisationSummary::name).orElse(authority);
    }
}
