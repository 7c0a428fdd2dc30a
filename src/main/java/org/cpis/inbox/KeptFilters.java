package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/** How each worker last filtered the own authority's notifications, open and closed; it is so again after the next sign-in. */
@Stateless
public class KeptFilters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private ListSettings settings;

    @Inject
    private Clock clock;

    /** @param closed of the closed ones; else of the open ones */
    @Allowed(WORK_INBOX)
    public InboxFilter own(boolean closed) {
        return kept(closed).map(InboxView::filter).orElse(closed ? InboxFilter.CLOSED : InboxFilter.USUAL);
    }

    @Allowed(WORK_INBOX)
    public void keep(InboxFilter filter) {
        Actor worker = caller.require();
        boolean closed = filter.isClosed();
        kept(closed)
                .or(() -> Optional.of(
                        new InboxView(Ids.next(clock.instant()), worker.organisation(), worker.userId(), closed)))
                .map(view -> view.take(filter))
                .ifPresent(em::persist);
    }

    /** Teams of the own authority, to choose from. */
    @Allowed(WORK_INBOX)
    public List<TeamChoice> teams() {
        List<?> found = em.createNativeQuery(
                        "SELECT code, name FROM team WHERE authority = ?1 AND NOT closed ORDER BY name, code")
                .setParameter(1, caller.require().organisation())
                .setMaxResults(settings.teamsOffered())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new TeamChoice((String) row[0], (String) row[1]))
                .toList();
    }

    private Optional<InboxView> kept(boolean closed) {
        Actor worker = caller.require();
        return em.createQuery(
                        "select v from InboxView v where v.authority = :own and v.userId = :user and v.closed = :closed",
                        InboxView.class)
                .setParameter("closed", closed)
                .setParameter("own", worker.organisation())
                .setParameter("user", worker.userId())
                .getResultStream()
                .findFirst();
    }
}
