package org.cpis.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpis.organisation.PolicyDraft;
import org.cpis.organisation.SettingMode;

/** A policy of the model: of a site or a whole trust, for one job role. */
record Policy(String organisation, String role, SettingMode mode, LocalDate from, LocalDate until) {

    static final List<String> SITES = List.of("ZT501", "ZT601", "ZT701", "ZT801");
    static final List<String> ROLES = List.of("R7101", "R7102", "R7103", "R7104", "R7105", "R7106");

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 1);

    /** Of each role at each site: notify, silent, closed, one after the other, none, of the trust with a pause at the site. */
    static List<Policy> all() {
        List<Policy> all = new ArrayList<>();
        for (String site : SITES) {
            all.add(new Policy(site, "R7101", SettingMode.NOTIFY, BEFORE, null));
            all.add(new Policy(site, "R7102", SettingMode.SILENT, BEFORE, null));
            all.add(new Policy(site, "R7103", SettingMode.NONE, BEFORE, null));
            all.add(new Policy(site, "R7104", SettingMode.NOTIFY, BEFORE, LocalDate.of(2025, 8, 31)));
            all.add(new Policy(site, "R7104", SettingMode.SILENT, LocalDate.of(2025, 9, 1), null));
            all.add(new Policy(trust(site), "R7106", SettingMode.NOTIFY, BEFORE, null));
            all.add(new Policy(site, "R7106", SettingMode.NONE, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 31)));
        }
        return all;
    }

    /** What holds for a role at a site on a day: the site's own goes before its trust's. */
    static SettingMode of(List<Policy> all, String site, String role, LocalDate day) {
        return find(all, site, role, day)
                .or(() -> find(all, trust(site), role, day))
                .map(Policy::mode)
                .orElse(SettingMode.NONE);
    }

    PolicyDraft draft() {
        return new PolicyDraft(organisation, "", role, mode, from, until, "A basis for tests", false);
    }

    private static Optional<Policy> find(List<Policy> all, String organisation, String role, LocalDate day) {
        return all.stream()
                .filter(one -> one.organisation.equals(organisation) && one.role.equals(role))
                .filter(one -> !day.isBefore(one.from) && (one.until == null || !day.isAfter(one.until)))
                .findFirst();
    }

    private static String trust(String site) {
        return site.substring(0, 3);
    }
}
