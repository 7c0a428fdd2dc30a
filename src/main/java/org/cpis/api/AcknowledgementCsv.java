package org.cpis.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.UploadSummary;

/**
 * The acknowledgement as one table; its first column says what a line is about: {@code file}, then {@code missing} plans,
 * then {@code record} by record. A cell that a spreadsheet could compute begins with an apostrophe.
 */
final class AcknowledgementCsv implements AcknowledgementForm {

    private static final String[] HEADER = {
        "line",
        "local_authority",
        "sequence",
        "mode",
        "received",
        "loaded",
        "rejected",
        "missing_from",
        "missing_to",
        "record_id",
        "code",
        "detail",
        "location",
        "message",
        "nhs_number",
        "plan_type",
        "local_id"
    };

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader(HEADER).get();

    @Override
    public void write(UploadSummary upload, AcknowledgementLines lines, OutputStream out) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT)) {
            file(csv, upload);
            lines.eachMissing(plan -> missing(csv, plan));
            lines.eachRecord(record -> record(csv, record));
        }
    }

    private static void file(CSVPrinter csv, UploadSummary upload) {
        Object[] cells = new Object[HEADER.length];
        cells[0] = "file";
        set(cells, "local_authority", upload.authority());
        set(cells, "sequence", upload.sequence());
        set(cells, "mode", upload.mode());
        set(cells, "received", upload.received());
        set(cells, "loaded", upload.loaded());
        set(cells, "rejected", upload.rejected());
        set(cells, "code", upload.fileCode());
        set(cells, "message", upload.message());
        if (upload.gap() != null) {
            set(cells, "missing_from", upload.gap().from());
            set(cells, "missing_to", upload.gap().to());
            set(cells, "message", (upload.message() + " " + upload.gap().sentence()).strip());
        }
        print(csv, cells);
    }

    private static void missing(CSVPrinter csv, MissingPlan plan) {
        Object[] cells = new Object[HEADER.length];
        cells[0] = "missing";
        set(cells, "nhs_number", plan.nhsNumber().digits());
        set(cells, "plan_type", plan.planType());
        set(cells, "local_id", plan.localId());
        print(csv, cells);
    }

    private static void record(CSVPrinter csv, RecordAnswer record) {
        Object[] cells = new Object[HEADER.length];
        cells[0] = "record";
        set(cells, "record_id", record.recordId());
        set(cells, "code", record.code());
        set(cells, "detail", record.detail());
        set(cells, "location", record.location());
        set(cells, "message", record.message());
        print(csv, cells);
    }

    private static void set(Object[] cells, String column, Object value) {
        cells[List.of(HEADER).indexOf(column)] = value;
    }

    private static void print(CSVPrinter csv, Object[] cells) {
        try {
            csv.printRecord(Arrays.stream(cells)
                    .map(cell -> CsvCell.neutral(cell == null ? null : cell.toString()))
                    .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
