package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;

/** What the rules know of an event of the ledger. */
public record LogLine(
        String id,
        Instant at,
        Action action,
        String mode,
        Outcome outcome,
        String userId,
        String userName,
        String roleProfile,
        String roleCode,
        String roleName,
        String organisation,
        String organisationName,
        String session,
        String personId,
        String detail) {

    /** In London. */
    LocalDate day() {
        return LocalDate.ofInstant(at, SystemClock.LONDON);
    }

    /** Who it was, without any right. */
    Actor actor() {
        RoleProfile profile =
                new RoleProfile(roleProfile, roleCode, roleName, organisation, organisationName, Set.of());
        return new Actor(userId, userName, profile, 0, session);
    }

    boolean isAboutTheSameAs(LogLine other) {
        return personId.equals(other.personId) && organisation.equals(other.organisation);
    }
}
