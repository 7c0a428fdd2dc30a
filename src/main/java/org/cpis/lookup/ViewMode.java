package org.cpis.lookup;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import java.util.Optional;
import java.util.Set;
import org.cpis.identity.RoleProfile;
import org.cpis.organisation.SettingMode;

/** What looking does in the caller's role and care setting (law 3, ruling 17). */
public enum ViewMode {
    /** Shows data and tells the authorities. */
    NOTIFY,
    /** Shows data and tells nobody. */
    SILENT,
    /** Shows nothing, not even that there is something. */
    NONE;

    /** @param policy what the policy for role and care setting says today; empty where none is in force */
    static ViewMode of(RoleProfile role, Optional<SettingMode> policy) {
        if (policy.filter(mode -> mode != SettingMode.NONE).isEmpty()) {
            return NONE;
        }
        if (role.activities().contains(VIEW_AND_NOTIFY)) {
            return NOTIFY; // also with both codes: telling is the safe side (ruling 17)
        }
        return role.activities().contains(VIEW_SILENTLY) ? SILENT : NONE;
    }

    /** Whether the role carries a right to look, wherever that is. */
    static boolean couldLook(RoleProfile role) {
        return role.activities().contains(VIEW_AND_NOTIFY) || role.activities().contains(VIEW_SILENTLY);
    }

    /**
     * Whether the viewer may say that this is scheduled care, and then look silently: with both codes in one role profile,
     * where the policy is that of scheduled care (ruling 17). Without saying so they notify.
     */
    static boolean mayChoose(RoleProfile role, Optional<SettingMode> policy) {
        return policy.filter(mode -> mode == SettingMode.SILENT).isPresent()
                && role.activities().containsAll(Set.of(VIEW_AND_NOTIFY, VIEW_SILENTLY));
    }
}
