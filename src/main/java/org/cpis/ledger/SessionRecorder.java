package org.cpis.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.identity.Refused;
import org.cpis.identity.RoleProfile;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;
import org.cpis.organisation.ContactsTouched;
import org.cpis.organisation.OrganisationsListed;
import org.cpis.organisation.PoliciesTouched;
import org.cpis.register.PersonRefreshed;

/** Writes down what packages to the right of the ledger can only announce: sign-ins, refusals, readings. */
@ApplicationScoped
public class SessionRecorder {

    private static final Actor NOBODY =
            new Actor("nobody", "Nobody signed in", new RoleProfile("-", "-", "-", "-", "-", Set.of()), 0, "-");

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    void onSignedIn(@Observes SignedIn event) {
        caller.actAs(event.actor());
        Action action = event.roleChanged() ? Action.ROLE_CHANGED : Action.SIGNED_IN;
        ledger.appendAlone(Entry.of(
                action, Outcome.DONE, "assurance level " + event.actor().assurance()));
    }

    void onSignedOut(@Observes SignedOut event) {
        ledger.appendAlone(Entry.of(Action.SIGNED_OUT, Outcome.DONE, event.why()));
    }

    void onOrganisationsListed(@Observes OrganisationsListed event) {
        ledger.append(Entry.of(Action.ORGANISATIONS_READ, Outcome.DONE, event.rows() + " organisations"));
    }

    void onPoliciesTouched(@Observes PoliciesTouched event) {
        Action action = event.changed() ? Action.POLICY_CHANGED : Action.POLICY_READ;
        ledger.append(Entry.of(action, Outcome.DONE, event.what()));
    }

    void onPersonRefreshed(@Observes PersonRefreshed event) {
        ledger.append(Entry.about(event.personId(), Action.INDEX_CHANGED, Outcome.DONE, "by the person directory"));
    }

    void onContactsTouched(@Observes ContactsTouched event) {
        ledger.append(
                Entry.of(Action.valueOf("CONTACT_" + event.how()), Outcome.DONE, "contacts of the own authority"));
    }

    void onRefused(@Observes Refused event) {
        if (caller.current().isEmpty()) {
            caller.actAs(NOBODY);
            ledger.appendAlone(Entry.of(Action.REFUSED, Outcome.REFUSED, event.what()));
            caller.actAs(null);
        } else {
            ledger.appendAlone(Entry.of(Action.REFUSED, Outcome.REFUSED, event.what()));
        }
    }
}
