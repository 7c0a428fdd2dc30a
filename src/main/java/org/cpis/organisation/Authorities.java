package org.cpis.organisation;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** The local authorities among the organisations: who there is, and how to reach them. */
@Stateless
public class Authorities {

    /** More than there are in England. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Every authority but the caller's own, by name. */
    @Allowed({KEEP_DATA, WORK_INBOX, VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<OrganisationSummary> others() {
        return em.createQuery("""
                        select o from Organisation o where o.kind = org.cpis.organisation.OrganisationKind.LOCAL_AUTHORITY
                        and o.code <> :own order by o.name, o.code""", Organisation.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Organisation::summary)
                .toList();
    }

    /** Empty for a code that no local authority has. */
    @Allowed(SIGNED_IN)
    public Optional<AuthorityContact> contact(String code) {
        return Optional.ofNullable(em.find(Organisation.class, code))
                .map(Organisation::summary)
                .filter(found -> found.kind() == OrganisationKind.LOCAL_AUTHORITY)
                .map(this::contact);
    }

    /** All that have contacts, by name. */
    @Allowed(SIGNED_IN)
    public List<DirectoryLine> directory() {
        return em.createQuery("""
                        select o.name, c from Organisation o, ContactPoint c where c.authority = o.code
                        order by o.name, o.code""", Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ((ContactPoint) row[1]).line((String) row[0]))
                .toList();
    }

    /** Which phone of an authority answers now; by the usual hours where it has told none. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public DutyNow dutyNow(String authority) {
        Instant now = clock.instant();
        ContactPoint point = em.find(ContactPoint.class, authority);
        OfficeHours hours = point == null ? OfficeHours.USUAL : point.hours();
        boolean open = hours.isOpenAt(now);
        Instant until = hours.changeAfter(now).orElse(null);
        return point == null ? new DutyNow(open, until, null, null, null) : point.duty(open, until);
    }

    private AuthorityContact contact(OrganisationSummary authority) {
        ContactPoint point = em.find(ContactPoint.class, authority.code());
        return point == null
                ? new AuthorityContact(authority.code(), authority.name(), null, null)
                : point.of(authority);
    }
}
