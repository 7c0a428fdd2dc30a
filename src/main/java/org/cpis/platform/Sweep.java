package org.cpis.platform;

import java.util.List;

/**
 * Rows of one table whose words go when a period is over, as SQL. Each room describes its own; one service carries it out.
 *
 * @param table that the words stand in; called {@code t} in the conditions
 * @param key its columns, in the order of the change's parameters
 * @param join what else has to be read, or empty
 * @param due condition; {@code :before} stands for the moment before which the period is over. Must not hold any more once
 *     the change is made
 * @param person whom a row is about, as an expression; null for nobody in particular
 * @param change what is done to one row: the statement
 */
public record Sweep(String table, List<String> key, String join, String due, String person, String change) {

    public Sweep {
        key = List.copyOf(key);
    }

    /** Of a table with one key column, {@code id}. */
    public static Sweep byId(String table, String join, String due, String person, String change) {
        return new Sweep(table, List.of("id"), join, due, person, change);
    }
}
