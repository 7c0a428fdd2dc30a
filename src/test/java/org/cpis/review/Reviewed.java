package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.Recorded;
import org.cpis.platform.Ids;
import org.cpis.support.Fixture;

/** Users and reviewers whom no other test knows, and what they did. */
@ApplicationScoped
public class Reviewed {

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    /** Somebody new, in a sign-in of their own. */
    Actor user(String name, String organisation) {
        return somebody(name, organisation, Activity.VIEW_AND_NOTIFY);
    }

    Actor reviewer(String organisation) {
        return somebody("Reviewer of " + organisation, organisation, Activity.REVIEW_ORGANISATION);
    }

    private Actor somebody(String name, String organisation, Activity activity) {
        String id = Ids.next(fixture.clock().instant()).substring(24);
        RoleProfile profile = new RoleProfile(
                id, "S0:G0:R0", "Nurse", organisation, "Organisation " + organisation, Set.of(activity));
        return new Actor(id, name, profile, 3, "session-" + id);
    }

    static Actor inSession(Actor actor, String session) {
        return new Actor(actor.userId(), actor.name(), actor.profile(), 3, session);
    }

    /** The same person in the same sign-in, at another organisation. */
    static Actor at(String organisation, Actor actor) {
        RoleProfile own = actor.profile();
        RoleProfile there = new RoleProfile(
                own.id(), own.roleCode(), own.roleName(), organisation, "At " + organisation, own.activities());
        return new Actor(actor.userId(), actor.name(), there, 3, actor.sessionRef());
    }

    Recorded does(Actor actor, Action action, String mode, Outcome outcome, String personId) {
        return fixture.as(actor, () -> ledger.append(new Entry(action, mode, outcome, personId, "of a test")));
    }

    Recorded checks(Actor actor, String personId) {
        return does(actor, Action.CHECKED, "NOTIFY", Outcome.FOUND, personId);
    }
}
