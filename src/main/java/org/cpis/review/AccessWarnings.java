package org.cpis.review;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cpis.delivery.Audience;
import org.cpis.delivery.Letter;
import org.cpis.delivery.LetterKind;
import org.cpis.delivery.Outbox;
import org.cpis.delivery.Place;
import org.cpis.identity.AccessRight;
import org.cpis.identity.AccessRights;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Allowed;
import org.cpis.identity.RightFacts;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * Tells those who confirm rights, twice, that some end soon, and writes down what lapsed. Nothing depends on it: whether a
 * right holds is decided by its day.
 */
@Stateless
public class AccessWarnings {

    private static final String OPEN = "r.endedAt is null and r.lapsedAt is null and ";

    private static final String WAITING = "select distinct r.organisation from AccessRight r where " + OPEN
            + "(r.lapseOn <= :today and (r.administrator = false or :kept = false) or r.lapseOn > :today and (r.warned"
            + " < 1 and r.lapseOn <= :first or r.warned < 2 and r.lapseOn <= :second)) order by r.organisation";

    private static final String LAPSED = "select r from AccessRight r where " + OPEN
            + "r.organisation = :organisation and r.lapseOn <= :today order by r.id";

    private static final String WARN = "update AccessRight r set r.warned = :number where " + OPEN
            + "r.organisation = :organisation and r.warned < :number and r.lapseOn > :today and r.lapseOn <= :until";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessRights rights;

    @Inject
    private AccessSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Organisations where something is to be told or written down, bounded. */
    @Allowed(DELIVER)
    public List<String> next() {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(WAITING, String.class)
                .setParameter("today", today)
                .setParameter("kept", rights.areAdministratorsKept())
                .setParameter("first", today.plusDays(settings.firstWarningDays()))
                .setParameter("second", today.plusDays(settings.secondWarningDays()))
                .setMaxResults(settings.batch())
                .getResultList();
    }

    /** Does it for one of them; again, it does nothing. @return how many rights it was about */
    @Allowed(DELIVER)
    public int tell(String organisation) {
        int second = warn(organisation, 2, settings.secondWarningDays());
        int first = warn(organisation, 1, settings.firstWarningDays());
        if (first + second > 0) {
            letter(organisation, first + second);
        }
        return first + second + lapse(organisation);
    }

    /** In one statement, so that two nodes never tell of the same. */
    private int warn(String organisation, int number, int days) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(WARN)
                .setParameter("number", number)
                .setParameter("organisation", organisation)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(days))
                .executeUpdate();
    }

    private void letter(String organisation, int count) {
        Instant now = clock.instant();
        String id = Ids.next(now);
        int addresses = outbox.mail(new Letter(
                id,
                LetterKind.ACCESS_REVIEW,
                organisation,
                Place.NONE,
                id,
                reference(id),
                now,
                Audience.MANAGER,
                List.of()));
        ledger.append(Entry.of(
                Action.ACCESS_WARNED,
                Outcome.DONE,
                count + " rights at " + organisation + ", " + addresses + " addresses"));
    }

    private int lapse(String organisation) {
        boolean kept = rights.areAdministratorsKept();
        List<AccessRight> over = em.createQuery(LAPSED, AccessRight.class)
                .setParameter("organisation", organisation)
                .setParameter("today", LocalDate.now(clock))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(settings.batch())
                .getResultStream()
                .filter(right -> !(kept && right.facts().administrator()))
                .toList();
        for (AccessRight right : over) {
            RightFacts facts = right.facts();
            right.lapsed(clock.instant());
            ledger.append(Entry.of(
                    Action.ACCESS_LAPSED, Outcome.DONE, "user " + facts.userId() + " at " + facts.organisation()));
        }
        return over.size();
    }

    private static String reference(String id) {
        String end = id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
        return end.substring(0, 4) + "-" + end.substring(4);
    }
}
