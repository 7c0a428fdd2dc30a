package org.cpis.oracle;

import java.util.List;

/** A daily file before it is written down. */
record RandomFile(String mode, Form form, List<Row> rows) {

    RandomFile {
        rows = List.copyOf(rows);
    }

    String text() {
        return form.write(rows);
    }
}
