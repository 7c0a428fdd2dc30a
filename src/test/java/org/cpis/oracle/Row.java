package org.cpis.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One record of a random file, and whom it is about. */
record Row(Subject subject, Map<String, String> cells) {

    static final List<String> COLUMNS = List.of(
            "record_id",
            "action",
            "nhs_number",
            "family_name",
            "given_names",
            "birth_date",
            "plan_type",
            "legal_basis",
            "start_date",
            "end_date",
            "expected_delivery_date",
            "local_id",
            "team_code",
            "emergency_phone",
            "office_phone");

    String cell(String column) {
        return cells.get(column);
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    Row with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Row(subject, changed);
    }

    /** Digits of the number as it was sent. */
    String digits() {
        return cell("nhs_number").replaceAll("[ -]", "");
    }

    String plan() {
        return digits() + "/" + cell("plan_type");
    }
}
