package org.cpis.oracle;

import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;

/**
 * Somebody in a role at a site; the same user may be another one at the next view.
 *
 * @param role job role, for example {@code R7101}
 */
record Viewer(int user, String site, String role, Set<Activity> rights) {

    /** How the users of this test begin, and nobody else. */
    static final String USERS = "55507777";

    String id() {
        return USERS + (1000 + user);
    }

    Actor actor() {
        RoleProfile profile =
                new RoleProfile(id() + "1", "S8000:G8000:" + role, "Role " + role, site, "Site " + site, rights);
        return new Actor(id(), "Viewer " + user, profile, 3, "session-" + id());
    }
}
