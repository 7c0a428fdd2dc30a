package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rejected record, as the worklists show it.
 *
 * @param sequence number of the file that it came with
 * @param position its order in that file, from 1
 * @param detail null unless the code is CPR07
 * @param column name of the column that the fault is in
 * @param cells as they were sent, in the order of the columns; empty for a sensitive or a closed one
 */
public record RejectRow(
        String id,
        long sequence,
        int position,
        String recordId,
        String planType,
        RecordCode code,
        String detail,
        String column,
        String location,
        String message,
        RejectState state,
        Instant at,
        List<String> cells)
        implements Serializable {

    public RejectRow {
        cells = List.copyOf(cells);
    }

    public boolean isOpen() {
        return state == RejectState.OPEN;
    }

    public boolean isSensitive() {
        return code == RecordCode.CPR02;
    }

    /** The authority's own case reference; empty where it is not kept. */
    public String localId() {
        return cell(Column.LOCAL_ID);
    }

    /** Null where none was sent or it is not a date. */
    public LocalDate birthDate() {
        return FeedDates.read(new FeedRow(1, Place.line(2), cells, null), Column.BIRTH_DATE)
                .orElse(null);
    }

    /** Cells by the name of their column; empty when none are kept. */
    public Map<String, String> byColumn() {
        return Arrays.stream(Column.values()).collect(Collectors.toMap(Column::label, this::cell));
    }

    String cell(Column column) {
        return cells.isEmpty() ? "" : cells.get(Column.HEADER.indexOf(column.label()));
    }
}
