package org.cpis.upload;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Collects the named fields of one record, in any order; what is not there is an empty cell. */
final class RowCells {

    private final Place place;
    private final String[] cells = new String[Column.values().length];
    private final Set<Column> seen = EnumSet.noneOf(Column.class);
    private Oddity oddity;

    RowCells(Place place) {
        this.place = place;
        Arrays.fill(cells, "");
    }

    void put(String name, String text) {
        Optional<Column> column = Column.named(name);
        if (column.isEmpty()) {
            odd(name, "take it out; the feed has no such field.");
        } else if (!seen.add(column.get())) {
            odd(name, "send it only once in a record.");
        } else {
            cells[column.get().index()] = text.strip();
        }
    }

    /** Something is wrong with a field; the first thing counts. */
    void odd(String name, String advice) {
        oddity = oddity == null ? Oddity.inField(place, name, advice) : oddity;
    }

    /** Something is wrong with the record itself; the first thing counts. */
    void odd(String advice) {
        oddity = oddity == null ? Oddity.inRecord(place, advice) : oddity;
    }

    FeedRow row(int position) {
        return new FeedRow(position, place, Arrays.asList(cells), oddity);
    }
}
