package org.cpis.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;

/** Says of accesses in which safeguarding region they were made; each organisation is asked for once. For one use. */
final class RegionNames {

    private final Organisations organisations;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    RegionNames(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Access> of(List<Access> accesses) {
        return accesses.stream().map(this::placed).toList();
    }

    private Access placed(Access access) {
        String region = codes.computeIfAbsent(
                access.organisation(), one -> organisations.regionOf(one).orElse(""));
        return region.isEmpty() ? access : access.in(region, names.computeIfAbsent(region, this::name));
    }

    private String name(String region) {
        return organisations.find(region).map(OrganisationSummary::name).orElse(region);
    }
}
