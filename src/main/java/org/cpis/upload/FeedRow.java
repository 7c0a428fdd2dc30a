package org.cpis.upload;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.NhsNumber;

/**
 * One record of a feed as it was sent.
 *
 * @param position its order in the file, from 1
 * @param line first line of the record, counted from 1 with the header (ruling 9)
 * @param cells as many as were there; stripped
 */
public record FeedRow(int position, long line, List<String> cells) implements Serializable {

    public FeedRow {
        cells = List.copyOf(cells);
    }

    /** Text of a cell; empty where there is none. */
    String cell(Column column) {
        int index = Column.HEADER.indexOf(column.label());
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank(Column column) {
        return cell(column).isEmpty();
    }

    String location(Column column) {
        return "line " + line + ", column " + column.label();
    }

    /** What makes two rows speak of the same plan: number and type. */
    String planKey() {
        return NhsNumber.strip(cell(Column.NHS_NUMBER)) + "/" + cell(Column.PLAN_TYPE);
    }
}
