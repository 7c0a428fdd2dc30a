package org.cpis.delivery;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** Counts what waits. Numbers name nobody, and so need no row in the ledger. */
@Stateless
public class DeliveryCount {

    private static final String FROM = "select count(d) from Delivery d where ";

    private static final String LATE = """
            d.state in (org.cpis.delivery.DeliveryState.WAITING, org.cpis.delivery.DeliveryState.SENDING)
            and d.channel <> org.cpis.delivery.Channel.MAILBOX and d.dueAt < :before""";

    private static final String GIVEN_UP = "d.state = org.cpis.delivery.DeliveryState.GIVEN_UP";

    private static final String IN_MAILBOX =
            "d.state = org.cpis.delivery.DeliveryState.WAITING" + " and d.channel = org.cpis.delivery.Channel.MAILBOX";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    /** @param authority whose; null: all, for the administrator and the reconciler */
    @Allowed({KEEP_DATA, ADMINISTER, DELIVER})
    public DeliveryFigures figures(String authority) {
        Actor actor = caller.require();
        boolean all = actor.may(ADMINISTER) || actor.may(DELIVER);
        if (!all && !actor.organisation().equals(authority)) {
            throw scope.refuse("delivery figures");
        }
        Instant before = clock.instant().minus(settings.alarmAfter());
        long late = of(LATE, authority).setParameter("before", before).getSingleResult();
        return em.find(DeliveryCheck.class, DeliveryCheck.ONLY)
                .with(
                        late,
                        of(GIVEN_UP, authority).getSingleResult(),
                        of(IN_MAILBOX, authority).getSingleResult());
    }

    private TypedQuery<Long> of(String condition, String authority) {
        TypedQuery<Long> query =
                em.createQuery(FROM + condition + (authority == null ? "" : " and d.authority = :own"), Long.class);
        return authority == null ? query : query.setParameter("own", authority);
    }
}
