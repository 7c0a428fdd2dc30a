package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Actor;

/** Whose rights somebody confirms, as a condition on right {@code r} and its organisation {@code o}. */
final class AccessScope {

    static final String FROM = "select r from AccessRight r left join Organisation o on o.code = r.organisation where ";

    /** The trust or authority and what is below it. */
    private static final String OWN_TRUST = "(r.organisation = :own or o.parent = :own)";

    private static final String OWN = "r.organisation = :own";

    /** The region itself, those who confirm for others in it, and all of whom nobody there could be asked. */
    private static final String REGION = """
        (r.organisation = :own or o.region = :own and (r.firstLine = true or not exists
        (select x.id from AccessRight x where x.firstLine = true and x.endedAt is null and x.lapseOn > :today
        and (x.organisation = r.organisation or x.organisation = o.parent))))\
        """;

    private final Actor actor;
    private final LocalDate today;
    private final String text;

    AccessScope(Actor actor, LocalDate today) {
        this.actor = actor;
        this.today = today;
        this.text = textFor(actor);
    }

    private static String textFor(Actor actor) {
        if (actor.may(ADMINISTER)) {
            return "(1 = 1)";
        }
        List<String> parts = new ArrayList<>();
        if (actor.may(REVIEW_ORGANISATION)) {
            parts.add(OWN_TRUST);
        }
        if (actor.may(MANAGE_TEAM)) {
            parts.add(OWN);
        }
        if (actor.may(REVIEW_REGION)) {
            parts.add(REGION);
        }
        return "(" + String.join(" or ", parts) + ")";
    }

    String text() {
        return text;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (text.contains(":own")) {
            query.setParameter("own", actor.organisation());
        }
        if (text.contains(":today")) {
            query.setParameter("today", today);
        }
        return query;
    }
}
