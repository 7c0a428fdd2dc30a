package org.cpis.oracle;

/** Code or detail code, and the column it points to. */
record Fault(String code, String column) {

    Answer in(Form form, java.util.List<Row> rows, int index, String recordId) {
        boolean detail = code.startsWith("P");
        return new Answer(recordId, detail ? "CPR07" : code, detail ? code : "", form.place(rows, index, column));
    }
}
