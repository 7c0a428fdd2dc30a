package org.cpis.lookup;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.organisation.PolicyLine;
import org.cpis.organisation.SettingMode;

/**
 * What somebody at a site would see on a day.
 *
 * @param policy the one that decided; null: none was in force
 */
public record Preview(String siteName, LocalDate day, ViewMode mode, PolicyLine policy) implements Serializable {

    /** Whether they could also tell that a child was not brought. */
    public boolean isTelling() {
        return mode != ViewMode.NONE && policy.mode() == SettingMode.SILENT && policy.notBrought();
    }
}
