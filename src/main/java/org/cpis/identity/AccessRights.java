package org.cpis.identity;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_ACCESS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.cpis.platform.Ids;

/** The register of rights as sign-in needs it: what was seen, and what holds. Confirming is the review's. */
@Stateless
public class AccessRights {

    private static final String SEEN = """
        INSERT INTO access_right (id, user_id, role_profile, organisation, user_name, organisation_name, role_name,
        activities, first_line, administrator, first_seen, last_seen, lapse_on, reason, warned, version)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?11, ?12, '', 0, 0)
        ON DUPLICATE KEY UPDATE user_name = VALUES(user_name), organisation_name = VALUES(organisation_name),
        role_name = VALUES(role_name), activities = VALUES(activities), first_line = VALUES(first_line),
        administrator = VALUES(administrator), last_seen = VALUES(last_seen)\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessSettings settings;

    @Inject
    private Clock clock;

    /** Writes down what a user came with. One that is new holds until the end of the review period. */
    @Allowed(KEEP_ACCESS)
    public void seen(String userId, String name, List<RoleProfile> profiles) {
        Instant now = clock.instant();
        LocalDate lapseOn = settings.dates().lapseOf(LocalDate.now(clock));
        for (RoleProfile profile : profiles) {
            em.createNativeQuery(SEEN)
                    .setParameter(1, Ids.next(now))
                    .setParameter(2, userId)
                    .setParameter(3, profile.id())
                    .setParameter(4, profile.organisationCode())
                    .setParameter(5, name)
                    .setParameter(6, profile.organisationName())
                    .setParameter(7, profile.roleName())
                    .setParameter(8, activities(profile))
                    .setParameter(9, Confirmer.isFirstLine(profile))
                    .setParameter(10, profile.activities().contains(ADMINISTER))
                    .setParameter(11, utc(now))
                    .setParameter(12, lapseOn)
                    .executeUpdate();
        }
    }

    /** Writes down that somebody works with a right now. */
    @Allowed(KEEP_ACCESS)
    public void used(String userId, RoleProfile profile) {
        em.createNativeQuery("UPDATE access_right SET last_used = ?1 WHERE user_id = ?2 AND role_profile = ?3 AND"
                        + " organisation = ?4")
                .setParameter(1, utc(clock.instant()))
                .setParameter(2, userId)
                .setParameter(3, profile.id())
                .setParameter(4, profile.organisationCode())
                .executeUpdate();
    }

    /** How each of these profiles stands today. One that was never seen is left out: its sign-in is older than the register. */
    @Allowed(KEEP_ACCESS)
    public List<Standing> standings(String userId, List<RoleProfile> profiles) {
        List<AccessRight> rights = em.createQuery(
                        "select r from AccessRight r where r.userId = :user", AccessRight.class)
                .setParameter("user", userId)
                .getResultList();
        boolean kept = rights.stream().anyMatch(right -> right.facts().administrator()) && areAdministratorsKept();
        LocalDate today = LocalDate.now(clock);
        return profiles.stream()
                .flatMap(profile -> rights.stream()
                        .filter(right -> right.isOf(profile))
                        .map(right -> standing(profile, right.facts(), kept, today)))
                .toList();
    }

    /** Whether administrators keep their rights past the day: nobody could confirm one, for none is in force. */
    @Allowed({KEEP_ACCESS, ADMINISTER, Activity.REVIEW_REGION, Activity.REVIEW_ORGANISATION, Activity.MANAGE_TEAM})
    public boolean areAdministratorsKept() {
        return em.createQuery("""
            select r.id from AccessRight r where r.administrator = true and r.endedAt is null
            and r.lapseOn > :today\
            """, String.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Standing standing(RoleProfile profile, RightFacts right, boolean kept, LocalDate today) {
        return new Standing(profile, right.state(kept, today), right.lapseOn(), right.endedAt());
    }

    private static String activities(RoleProfile profile) {
        return profile.activities().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
