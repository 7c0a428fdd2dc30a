package org.cpis.upload;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.NhsNumber;

/**
 * One record of a feed as it was sent.
 *
 * @param position its order in the file, from 1
 * @param cells in the order of the columns, as many as were there; stripped
 * @param oddity what does not belong into the record; null when all does
 */
public record FeedRow(int position, Place place, List<String> cells, Oddity oddity) implements Serializable {

    public FeedRow {
        cells = List.copyOf(cells);
    }

    /** Text of a cell; empty where there is none. */
    String cell(Column column) {
        return column.index() < cells.size() ? cells.get(column.index()) : "";
    }

    boolean isBlank(Column column) {
        return cell(column).isEmpty();
    }

    /** Where the fault of a column is; that of an odd record is where the odd thing is. */
    String location(Column column) {
        return oddity == null ? place.field(column.label()) : oddity.location();
    }

    /** What makes two rows speak of the same plan: number and type. */
    String planKey() {
        return planKey(NhsNumber.strip(cell(Column.NHS_NUMBER)), cell(Column.PLAN_TYPE));
    }

    static String planKey(String digits, String type) {
        return digits + "/" + type;
    }
}
