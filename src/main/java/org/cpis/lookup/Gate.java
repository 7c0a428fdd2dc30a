package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cpis.identity.Caller;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.ledger.Action;
import org.cpis.ledger.Reasons;
import org.cpis.register.People;

/** Whether the caller may look at this person now, and what the reasons that they gave make of it. */
@ApplicationScoped
class Gate {

    @Inject
    private Desk desk;

    @Inject
    private People people;

    @Inject
    private Reasons reasons;

    @Inject
    private LookupSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Refused> refused;

    /** The mode, for a step of looking. @throws NotAllowed where it is NONE; recorded */
    ViewMode require(String step, String personId) {
        ViewMode mode = mode(personId);
        if (mode == ViewMode.NONE) {
            refused.fire(new Refused("Lookup." + step + " without a policy in force"));
            throw new NotAllowed();
        }
        return mode;
    }

    /** @throws ConsequenceChanged where a reason is needed and none in force, for example any more; recorded */
    void requireReason(String personId) {
        if (needsReason(personId)) {
            refused.fire(new Refused("Lookup.open without a reason"));
            throw new ConsequenceChanged();
        }
    }

    /** What looking at this person does. With a reason in a closed setting the authorities are always told. */
    ViewMode mode(String personId) {
        ViewMode usual = desk.mode();
        boolean broken = usual == ViewMode.NONE && brokenUntil(personId).isPresent();
        return broken ? ViewMode.NOTIFY : usual;
    }

    /** Until when the person is shown in a closed setting because of a reason; empty where none is needed or in force. */
    Optional<Instant> brokenUntil(String personId) {
        return desk.mayBreakGlass() ? inForce(Action.BREAK_GLASS, personId) : Optional.empty();
    }

    /** Whether the person has the user's family name, and no reason is in force. */
    boolean needsReason(String personId) {
        return isNamedLikeCaller(personId)
                && inForce(Action.REASON_GIVEN, personId).isEmpty()
                && brokenUntil(personId).isEmpty();
    }

    boolean isNamedLikeCaller(String personId) {
        String own = caller.require().familyName();
        return own != null && people.isOrWasNamed(personId, own);
    }

    private Optional<Instant> inForce(Action how, String personId) {
        return reasons.given(how, personId, clock.instant().minus(settings.reasonFor()))
                .map(at -> at.plus(settings.reasonFor()));
    }
}
