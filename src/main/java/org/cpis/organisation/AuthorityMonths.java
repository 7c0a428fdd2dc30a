package org.cpis.organisation;

import java.util.Collections;
import java.util.List;
import org.cpis.platform.Months;
import org.cpis.platform.SqlText;

/**
 * What some authorities did in each of some months. They are named one by one, so that an index that begins with the
 * authority and the moment is read in these months only.
 */
public record AuthorityMonths(List<String> authorities, Months months) {

    /**
     * @param before what stands before the question
     * @param sums of the table {@code x}, after the number of the month {@code m}
     * @param moment column that decides the month
     */
    public SqlText counts(SqlText before, String sums, String table, String moment) {
        SqlText query = months.number(before.add("SELECT "), "x." + moment);
        query.add(" AS m, " + sums + " FROM " + table + " x WHERE x.authority");
        within(query);
        return query.add(" AND x." + moment + " >= ? AND x." + moment + " < ?", months.begins(), months.ends());
    }

    /** Adds the list of them. */
    public SqlText within(SqlText query) {
        return authorities.isEmpty()
                ? query.add(" IN (NULL)")
                : query.add(
                        " IN (" + String.join(", ", Collections.nCopies(authorities.size(), "?")) + ")",
                        authorities.toArray());
    }
}
