package org.cpis.lookup;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.organisation.SettingMode;

/** What looking does in the caller's role and care setting (law 3, ruling 17). */
public enum ViewMode {
    /** Shows data and tells the authorities. */
    NOTIFY,
    /** Shows data and tells nobody. */
    SILENT,
    /** Shows nothing, not even that there is something. */
    NONE;

    /** @param policy what the care setting's policy says today; empty where none is in force */
    static ViewMode of(Actor actor, Optional<SettingMode> policy) {
        if (policy.isEmpty()) {
            return NONE;
        }
        if (actor.may(VIEW_AND_NOTIFY)) {
            return NOTIFY; // also with both codes: telling is the safe side (ruling 17)
        }
        return actor.may(VIEW_SILENTLY) ? SILENT : NONE;
    }
}
