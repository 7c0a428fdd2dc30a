package org.cpis.organisation;

import org.cpis.platform.SqlText;

/**
 * Of which part of the service figures are told.
 *
 * @param code of a region, trust, site or authority, with what belongs to it; null: of the whole nation
 */
public record Place(String code) {

    public boolean isNation() {
        return code == null;
    }

    /** Leaves only rows whose organisation {@code o} belongs to it. */
    public SqlText within(SqlText query) {
        return isNation() ? query : query.add(" AND (o.code = ? OR o.parent = ? OR o.region = ?)", code, code, code);
    }

    /** The same as a condition on the entity {@code o}, with the parameter {@code place}. */
    public String condition() {
        return isNation() ? "" : " and (o.code = :place or o.parent = :place or o.region = :place)";
    }
}
