package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.lookup.Lookup;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.synthetic.KnownPeople;

/** What tests of casework begin with: a notification of their own. */
@ApplicationScoped
public class Desk {

    @Inject
    private Fixture fixture;

    @Inject
    private Lookup lookup;

    /** The record of a child on a plan of 901 is opened. @return id of the notification */
    public String notification() {
        return notification(Actors.nurse());
    }

    /** The same by a nurse of one's choice. */
    public String notification(Actor nurse) {
        fixture.load();
        fixture.givePlan("901", KnownPeople.CHILD_WITH_PLAN, PlanType.CPP);
        String child = fixture.idOf(KnownPeople.CHILD_WITH_PLAN);
        fixture.endWindows();
        String event = fixture.as(
                        nurse, () -> lookup.open(child, lookup.check(child).consequence()))
                .eventId();
        return fixture.text("SELECT id FROM notification WHERE event_id = ? AND authority = '901'", event);
    }

    /** In another region than 901. */
    public static Actor nurseOf902() {
        return Actors.at("ZT202", Activity.VIEW_AND_NOTIFY);
    }

    /** Leaves nothing open behind, and no rule. */
    public void clear(String id) {
        fixture.tamper(
                "UPDATE notification SET status = 'CLOSED', outcome = 'WRONG_PERSON', closed_at = viewed_at WHERE id = ?",
                id);
        fixture.tamper("DELETE FROM authority_rule WHERE authority = '901'");
    }
}
