package org.cpis.organisation;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;

/** Who takes part, and how to reach an authority. */
@Stateless
public class Organisations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SettingPolicies policies;

    @Inject
    private PostcodeAreas areas;

    @Inject
    private Clock clock;

    @Inject
    private Event<OrganisationsListed> listed;

    /** Name and kind of one organisation; empty for a code that nobody has. */
    @Allowed(SIGNED_IN)
    public Optional<OrganisationSummary> find(String code) {
        return Optional.ofNullable(em.find(Organisation.class, code)).map(Organisation::summary);
    }

    /** Code of the safeguarding region in which an organisation is: its own, or that of its trust; empty: not known. */
    @Allowed(SIGNED_IN)
    public Optional<String> regionOf(String code) {
        Optional<OrganisationSummary> own = find(code);
        Optional<OrganisationSummary> trust =
                own.map(OrganisationSummary::parent).flatMap(this::find);
        return Stream.of(own, trust)
                .flatMap(Optional::stream)
                .map(OrganisationSummary::region)
                .filter(region -> region != null && !region.isEmpty())
                .findFirst();
    }

    @Allowed(ADMINISTER)
    public List<OrganisationSummary> all() {
        List<OrganisationSummary> all = em
                .createQuery("select o from Organisation o order by o.kind, o.code", Organisation.class)
                .setMaxResults(5_000)
                .getResultList()
                .stream()
                .map(Organisation::summary)
                .toList();
        listed.fire(new OrganisationsListed(all.size()));
        return all;
    }

    /** Codes of everything below a trust or in a region, itself included: the scope of a reviewer. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<String> within(String code) {
        return em.createQuery(
                        "select o.code from Organisation o where o.code = :code or o.parent = :code or o.region = :code",
                        String.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Office hours of an authority; the usual ones where it has told none. */
    @Allowed(SIGNED_IN)
    public OfficeHours hoursOf(String authority) {
        ContactPoint contact = em.find(ContactPoint.class, authority);
        return contact == null ? OfficeHours.USUAL : contact.hours();
    }

    /** Adds or changes one organisation with its policy and contact point. Idempotent. */
    @Allowed(KEEP_INDEX)
    public void put(OrganisationRow row) {
        Organisation organisation = em.find(Organisation.class, row.code());
        if (organisation == null) {
            organisation = new Organisation(row.code());
            organisation.describe(row);
            em.persist(organisation);
        } else {
            organisation.describe(row);
        }
        em.flush(); // policies and contacts refer to it
        if (row.settingMode() != null) {
            policies.put(PolicyDraft.of(row));
        }
        if (row.emergencyPhone() != null) {
            putContact(row);
        }
        if (row.districts() != null) {
            areas.put(row.code(), row.districts());
        }
    }

    private void putContact(OrganisationRow row) {
        ContactPoint contact = em.find(ContactPoint.class, row.code());
        if (contact == null) {
            contact = new ContactPoint(row.code());
            contact.describe(row, LocalDate.now(clock));
            em.persist(contact);
        } else {
            contact.describe(row, LocalDate.now(clock));
        }
    }
}
