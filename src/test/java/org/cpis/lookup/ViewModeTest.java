package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.RoleProfile;
import org.cpis.organisation.SettingMode;
import org.junit.jupiter.api.Test;

class ViewModeTest {

    @Test
    void the_role_decides_where_the_setting_is_enabled() {
        assertThat(mode(SettingMode.NOTIFY, VIEW_AND_NOTIFY)).isEqualTo(ViewMode.NOTIFY);
        assertThat(mode(SettingMode.SILENT, VIEW_SILENTLY)).isEqualTo(ViewMode.SILENT);
        assertThat(mode(SettingMode.NOTIFY, VIEW_AND_NOTIFY, VIEW_SILENTLY)).isEqualTo(ViewMode.NOTIFY);
        assertThat(mode(SettingMode.NOTIFY)).isEqualTo(ViewMode.NONE);
    }

    @Test
    void without_a_policy_in_force_nothing_is_shown() {
        assertThat(mode(null, VIEW_AND_NOTIFY)).isEqualTo(ViewMode.NONE);
        assertThat(mode(null, VIEW_SILENTLY)).isEqualTo(ViewMode.NONE);
        assertThat(mode(SettingMode.NONE, VIEW_AND_NOTIFY)).isEqualTo(ViewMode.NONE);
        assertThat(mode(SettingMode.NONE, VIEW_SILENTLY)).isEqualTo(ViewMode.NONE);
    }

    private static ViewMode mode(SettingMode policy, Activity... activities) {
        RoleProfile profile = new RoleProfile("1", "R8001", "Nurse", "ZT101", "Demo", Set.of(activities));
        return ViewMode.of(profile, Optional.ofNullable(policy));
    }
}
