package org.cpis.identity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * One of a user's positions, as CIS2 tells it: the role, where it is held, and the activities that go with it.
 *
 * @param id role profile id ({@code person_roleid}), a digit string
 * @param roleCode for example {@code S8000:G8000:R8001}
 * @param roleName last part of the quoted triple, for example {@code Nurse Access Role}
 * @param organisationCode ODS code of the site or authority where the role is held
 * @param organisationName as the identity provider names it
 * @param activities only those that this portal knows
 */
public record RoleProfile(
        String id,
        String roleCode,
        String roleName,
        String organisationCode,
        String organisationName,
        Set<Activity> activities)
        implements Serializable {

    public RoleProfile {
        activities = Set.copyOf(activities);
    }

    /** Whether pages of this area exist for the profile. Without any activity only the lookup does, and it never answers. */
    public boolean canView(Area area) {
        return activities.isEmpty()
                ? area == Area.LOOKUP
                : activities.stream().anyMatch(activity -> activity.area() == area);
    }

    /** Where somebody with this profile starts; empty when no page at all is meant for it. */
    public Optional<Area> firstArea() {
        return Arrays.stream(Area.values())
                .filter(area -> area != Area.NONE && canView(area))
                .findFirst();
    }

    /** The same position, opening nothing: for what is told of somebody who did not get in. */
    public RoleProfile withoutActivities() {
        return new RoleProfile(id, roleCode, roleName, organisationCode, organisationName, Set.of());
    }

    boolean opensPages() {
        return firstArea().isPresent();
    }
}
