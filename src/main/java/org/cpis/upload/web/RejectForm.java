package org.cpis.upload.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.register.NhsNumber;

/** The cells of one record as a data officer edits them, by the name of their column. */
public class RejectForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "nhs_number";

    private final List<String> columns;
    private final HashMap<String, String> cells = new HashMap<>();

    RejectForm(List<String> columns, List<String> sent) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < sent.size(); i++) {
            cells.put(columns.get(i), sent.get(i));
        }
        NhsNumber.parse(cells.get(NUMBER)).ifPresent(number -> cells.put(NUMBER, number.spaced()));
    }

    /** In the order of the columns; what was left empty is an empty cell. */
    List<String> typed() {
        return columns.stream()
                .map(column ->
                        cells.get(column) == null ? "" : cells.get(column).strip())
                .toList();
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
