package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Recorded;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;

/** Privacy alerts at site ZT302 of trust ZT3, which no other test uses, and who reviews them. */
@ApplicationScoped
public class RaisedAlert {

    static final String SITE = "ZT302";
    static final Actor OFFICER = Actors.at("ZT3", Activity.REVIEW_ORGANISATION);

    /** The same person as the officer, in the other role. */
    static final Actor OFFICER_AS_NURSE = Actors.at(SITE, Activity.VIEW_AND_NOTIFY);

    static final Actor VIEWER = viewer();

    @Inject
    private Fixture fixture;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<PrivacyConcern> concerns;

    private static Actor viewer() {
        RoleProfile profile =
                new RoleProfile("1", "R", "Nurse", SITE, "Organisation " + SITE, Set.of(Activity.VIEW_AND_NOTIFY));
        return new Actor("555000141001", "Odette Quill", profile, 3, "session-odette");
    }

    /** A silent view, so that nobody has to be told. @return its row of the ledger */
    Recorded view(Actor viewer) {
        Entry entry = new Entry(Action.OPENED, "SILENT", Outcome.FOUND, null, "1 plan");
        return fixture.as(viewer, () -> ledger.append(entry));
    }

    /** @return id of the alert */
    String about(Actor viewer) {
        Recorded event = view(viewer);
        PrivacyConcern concern =
                new PrivacyConcern(AlertKind.BREAK_GLASS, event, viewer, null, "Seen in a closed setting", null);
        fixture.doAs(viewer, () -> concerns.fire(concern));
        return fixture.text("SELECT id FROM privacy_alert WHERE event_id = ?", event.id());
    }

    String state(String id) {
        return fixture.text("SELECT CONCAT_WS(' ', state, outcome) FROM privacy_alert WHERE id = ?", id);
    }

    List<String> steps(String id) {
        return fixture.texts("SELECT step FROM privacy_alert_entry WHERE alert_id = ? ORDER BY at, id", id);
    }

    long refusals(Actor actor) {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED' AND user_id = ?"
                        + " AND detail LIKE 'not found or foreign: %'",
                actor.userId());
    }
}
