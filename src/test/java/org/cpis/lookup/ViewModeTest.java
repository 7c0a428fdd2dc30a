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

    @Test
    void only_both_codes_in_scheduled_care_may_choose() {
        assertThat(mayChoose(SettingMode.SILENT, VIEW_AND_NOTIFY, VIEW_SILENTLY))
                .isTrue();
        assertThat(mayChoose(SettingMode.NOTIFY, VIEW_AND_NOTIFY, VIEW_SILENTLY))
                .isFalse();
        assertThat(mayChoose(SettingMode.NONE, VIEW_AND_NOTIFY, VIEW_SILENTLY)).isFalse();
        assertThat(mayChoose(null, VIEW_AND_NOTIFY, VIEW_SILENTLY)).isFalse();
        assertThat(mayChoose(SettingMode.SILENT, VIEW_AND_NOTIFY)).isFalse();
        assertThat(mayChoose(SettingMode.SILENT, VIEW_SILENTLY)).isFalse();
    }

    private static boolean mayChoose(SettingMode policy, Activity... activities) {
        return ViewMode.mayChoose(profile(activities), Optional.ofNullable(policy));
    }

    private static ViewMode mode(SettingMode policy, Activity... activities) {
        return ViewMode.of(profile(activities), Optional.ofNullable(policy));
    }

    private static RoleProfile profile(Activity... activities) {
        return new RoleProfile("1", "R8001", "Nurse", "ZT101", "Demo", Set.of(activities));
    }
}
