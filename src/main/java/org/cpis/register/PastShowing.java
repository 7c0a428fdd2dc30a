package org.cpis.register;

import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.platform.SystemClock;

/**
 * What health was shown of a person on a past day (law 4 of the model: the tables keep every former state). Days are days
 * of Europe/London; the rule's numbers are today's settings.
 */
@Stateless
public class PastShowing {

    private static final int LONGEST_SUCCESSION = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterSettings settings;

    /** What somebody who looked this number up on that day would have seen, moment by moment; empty: nothing. */
    @Allowed(REVIEW_REGION)
    public List<ShownThen> on(NhsNumber number, LocalDate day) {
        if (isSensitive(number)) {
            return List.of(); // law 10 holds for the past as well
        }
        Instant start = day.atStartOfDay(SystemClock.LONDON).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant();
        List<Instant> moments = changes(number, start, end);
        List<ShownThen> shown = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Instant until = i + 1 < moments.size() ? moments.get(i + 1) : end;
            add(shown, shownAt(number, day, moments.get(i), until));
        }
        return shown;
    }

    private boolean isSensitive(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .anyMatch(person -> person.status() == PersonStatus.SENSITIVE);
    }

    /** Start of the day and every moment in it at which a row changed that may matter. */
    private List<Instant> changes(NhsNumber number, Instant start, Instant end) {
        TreeSet<Instant> moments = new TreeSet<>(List.of(start));
        rows("""
                WITH RECURSIVE led (id, nhs_number, superseded_by, step) AS (
                  SELECT id, nhs_number, superseded_by, 0 FROM person FOR SYSTEM_TIME ALL WHERE nhs_number = ?1
                  UNION SELECT p.id, p.nhs_number, p.superseded_by, l.step + 1
                  FROM person FOR SYSTEM_TIME ALL p JOIN led l ON p.nhs_number = l.superseded_by WHERE l.step < 10)
                SELECT UNIX_TIMESTAMP(p.row_start) FROM person FOR SYSTEM_TIME ALL p
                WHERE p.id IN (SELECT id FROM led)
                AND p.row_start > FROM_UNIXTIME(?2) AND p.row_start < FROM_UNIXTIME(?3)
                UNION SELECT UNIX_TIMESTAMP(p.row_start) FROM plan FOR SYSTEM_TIME ALL p
                WHERE p.person_id IN (SELECT id FROM led)
                AND p.row_start > FROM_UNIXTIME(?2) AND p.row_start < FROM_UNIXTIME(?3)
                UNION SELECT UNIX_TIMESTAMP(p.row_end) FROM plan FOR SYSTEM_TIME ALL p
                WHERE p.person_id IN (SELECT id FROM led)
                AND p.row_end > FROM_UNIXTIME(?2) AND p.row_end < FROM_UNIXTIME(?3)
                """, number.digits(), seconds(start), seconds(end)).forEach(row -> moments.add(instant((BigDecimal) row)));
        return List.copyOf(moments);
    }

    private List<ShownThen> shownAt(NhsNumber number, LocalDate day, Instant moment, Instant until) {
        Optional<PersonThen> person = personAt(number, moment);
        return person.stream()
                .flatMap(found -> plansAt(found, day, moment, until))
                .toList();
    }

    private Optional<PersonThen> personAt(NhsNumber number, Instant moment) {
        String asked = number.digits();
        for (int step = 0; step <= LONGEST_SUCCESSION; step++) {
            Optional<PersonThen> found = rows("""
                    SELECT id, CAST(birth_date AS CHAR), status, superseded_by
                    FROM person FOR SYSTEM_TIME AS OF FROM_UNIXTIME(?1) WHERE nhs_number = ?2
                    """, seconds(moment), asked)
                    .map(row -> PersonThen.of((Object[]) row))
                    .findFirst();
            if (found.isEmpty() || found.get().successor() == null) {
                return found.filter(person -> person.status() == PersonStatus.ACTIVE);
            }
            asked = found.get().successor();
        }
        return Optional.empty();
    }

    private Stream<ShownThen> plansAt(PersonThen person, LocalDate day, Instant moment, Instant until) {
        return rows("""
                SELECT authority, type, CAST(start_date AS CHAR), CAST(end_date AS CHAR),
                CAST(expected_delivery_date AS CHAR)
                FROM plan FOR SYSTEM_TIME AS OF FROM_UNIXTIME(?1) WHERE person_id = ?2
                ORDER BY authority, type, start_date DESC
                """, seconds(moment), person.id())
                .map(row -> PersonThen.plan((Object[]) row))
                .map(plan -> new ShownThen(
                        plan.authority(),
                        plan.dates(),
                        settings.visibility().showing(plan.dates(), person.born(), day),
                        moment,
                        until))
                .filter(shown -> shown.showing().isVisible());
    }

    private static void add(List<ShownThen> shown, List<ShownThen> span) {
        for (ShownThen next : span) {
            Optional<ShownThen> before =
                    shown.stream().filter(past -> past.goesOnIn(next)).findFirst();
            before.ifPresentOrElse(
                    past -> shown.set(shown.indexOf(past), past.joinedWith(next)), () -> shown.add(next));
        }
    }

    private Stream<?> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList().stream();
    }

    /** Without a time zone: neither the session's nor the JVM's can shift it. */
    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9));
    }

    private static Instant instant(BigDecimal seconds) {
        return Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }
}
