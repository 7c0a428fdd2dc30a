package org.cpis.review;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;

/** What the staff lists say while somebody looks. The list of the trust counts for its sites. */
@Stateless
public class StaffBook {

    private static final String OF_THE_HOUSE = """
             and (m.organisation = :own or m.organisation =
            (select o.parent from Organisation o where o.code = :own))""";

    @PersistenceContext
    private EntityManager em;

    /** What is known of the user; the list of the site goes before that of the trust. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public Optional<StaffSelf> self(Actor viewer, Instant at, Duration grace) {
        return em.createQuery("select m from StaffMember m where m.userId = :user" + OF_THE_HOUSE, StaffMember.class)
                .setParameter("user", viewer.userId())
                .setParameter("own", viewer.organisation())
                .getResultStream()
                .max((one, other) -> Boolean.compare(one.isOf(viewer), other.isOf(viewer)))
                .map(member -> member.hasRota() ? withRota(member, at, grace) : member.self());
    }

    private StaffSelf withRota(StaffMember member, Instant at, Duration grace) {
        StaffList list = em.find(StaffList.class, member.organisation());
        TypedQuery<RotaEntry> near = em.createQuery("""
                select new org.cpis.review.RotaEntry(s.startsAt, s.endsAt) from StaffMember m join m.shifts s
                where m.id = :member and s.startsAt <= :latest and s.endsAt >= :earliest""", RotaEntry.class);
        near.setParameter("member", member.id())
                .setParameter("latest", at.plus(grace))
                .setParameter("earliest", at.minus(grace));
        return member.self(
                list.rotaFrom(), list.rotaUntil(), near.setMaxResults(10).getResultList());
    }

    /** Whether somebody else of the house has this name and postcode. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public boolean isColleagueAt(String home, Actor viewer) {
        return !em.createQuery(
                        "select m.id from StaffMember m join m.homes h where h = :home and m.userId <> :user"
                                + OF_THE_HOUSE,
                        String.class)
                .setParameter("home", home)
                .setParameter("user", viewer.userId())
                .setParameter("own", viewer.organisation())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
