package org.cpis.oracle;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;

/** The three forms of a feed, and how each says where something is (ruling 9). */
enum Form {
    CSV("text/csv") {
        @Override
        String write(List<Row> rows) {
            return String.join(",", Row.COLUMNS) + "\n"
                    + rows.stream().map(Form::csv).collect(Collectors.joining());
        }

        @Override
        String place(List<Row> rows, int index, String column) {
            long line = 2
                    + rows.subList(0, index).stream()
                            .map(Form::csv)
                            .mapToLong(Form::lines)
                            .sum();
            return column == null ? "line " + line : "line " + line + ", column " + column;
        }
    },
    XML("application/xml") {
        @Override
        String write(List<Row> rows) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<upload xmlns=\"https://cpis.org/ns/upload/1\">"
                    + rows.stream().map(Form::xml).collect(Collectors.joining()) + "</upload>";
        }

        @Override
        String place(List<Row> rows, int index, String column) {
            String record = "/upload/record[" + (index + 1) + "]";
            return column == null ? record : record + "/" + column;
        }
    },
    JSON("application/json") {
        @Override
        String write(List<Row> rows) {
            JsonArrayBuilder records = Json.createArrayBuilder();
            rows.forEach(row -> records.add(json(row)));
            return Json.createObjectBuilder().add("records", records).build().toString();
        }

        @Override
        String place(List<Row> rows, int index, String column) {
            String record = "/records/" + index;
            return column == null ? record : record + "/" + column;
        }
    };

    private final String type;

    Form(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    abstract String write(List<Row> rows);

    /** Where a record is, or one of its cells; {@code column} null: the record as a whole. */
    abstract String place(List<Row> rows, int index, String column);

    private static String csv(Row row) {
        return Row.COLUMNS.stream()
                        .map(row::cell)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static long lines(String record) {
        return record.chars().filter(c -> c == '\n').count();
    }

    private static String xml(Row row) {
        return Row.COLUMNS.stream()
                .filter(row::has)
                .map(column -> "<" + column + ">"
                        + row.cell(column).replace("&", "&amp;").replace("<", "&lt;") + "</" + column + ">")
                .collect(Collectors.joining("", "<record>", "</record>"));
    }

    private static JsonObjectBuilder json(Row row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (String column : Row.COLUMNS) {
            if (row.has(column)) {
                json.add(column, row.cell(column));
            } else if (column.endsWith("date")) {
                json.addNull(column);
            }
        }
        return json;
    }
}
