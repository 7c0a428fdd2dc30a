package org.cpis.review;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws the random sample of a day's views. Each view gets SHA-256 of the day's seed and its own id; of each organisation
 * those with the smallest are taken. Nobody can know the seed before, and with it anybody can derive the sample again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SampleDraw {

    /** IGNORE: the second node finds the day taken, and waits for the first until then. */
    private static final String DAY =
            "INSERT IGNORE INTO review_sample_day (day, seed, share, drawn_at) VALUES (?1, ?2, ?3, ?4)";

    private static final String VIEWS = """
            SELECT id, organisation FROM (
              SELECT e.id, e.organisation, COUNT(*) OVER (PARTITION BY e.organisation) AS views,
                ROW_NUMBER() OVER (PARTITION BY e.organisation ORDER BY SHA2(CONCAT(?1, e.id), 256)) AS place
              FROM access_event e WHERE e.action = 'OPENED' AND e.at >= ?2 AND e.at < ?3) AS drawn
            WHERE place <= CEIL(views * ?4 / 100)""";

    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.sample-share", defaultValue = "5")
    private int share;

    @Inject
    @ConfigProperty(name = "cpis.review.sample-look-back", defaultValue = "3")
    private int lookBack;

    /** The last days that are over, Europe/London, oldest first: one that was missed is made up for. */
    @Allowed(DELIVER)
    public List<LocalDate> days() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.LONDON);
        return IntStream.rangeClosed(1, lookBack)
                .mapToObj(back -> today.minusDays(lookBack + 1L - back))
                .toList();
    }

    /** Draws the sample of a day, once over all nodes. @return how many views; empty days and repeats: none */
    @Allowed(DELIVER)
    public int draw(LocalDate day) {
        String seed = seed();
        int first = em.createNativeQuery(DAY)
                .setParameter(1, day)
                .setParameter(2, seed)
                .setParameter(3, share)
                .setParameter(4, utc(clock.instant()))
                .executeUpdate();
        if (first == 0) {
            return 0;
        }
        List<Object[]> views = views(day, seed);
        views.forEach(view -> em.persist(new ReviewSample((String) view[0], (String) view[1], day)));
        ledger.append(Entry.of(Action.SAMPLE_DRAWN, Outcome.DONE, views.size() + " views of " + day));
        return views.size();
    }

    /** Read first and written afterwards: in one statement it would lock the ledger against who is looking now. */
    @SuppressWarnings("unchecked")
    private List<Object[]> views(LocalDate day, String seed) {
        return em.createNativeQuery(VIEWS)
                .setParameter(1, seed)
                .setParameter(2, startOf(day))
                .setParameter(3, startOf(day.plusDays(1)))
                .setParameter(4, share)
                .getResultList();
    }

    private static String seed() {
        byte[] random = new byte[SEED_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(SystemClock.LONDON).toInstant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
