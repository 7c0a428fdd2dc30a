package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cpis.platform.CsvCell;
import org.cpis.platform.web.Texts;
import org.cpis.review.ExtractAccess;
import org.cpis.review.ExtractBlock;
import org.cpis.review.ExtractPlan;
import org.cpis.review.NationalExtract;
import org.cpis.review.ReportRequest;
import org.cpis.review.ReportTask;

/**
 * The national extract: one file with the seven plan items, one with the four access items and the row of the plan that was
 * seen, and what each column means. Dates and moments as ISO 8601, moments in UTC.
 */
@ApplicationScoped
class ExtractFiles {

    static final List<String> PLAN_COLUMNS = List.of(
            "la_code", "nhs_number", "date_of_birth", "cpo_type", "start_date", "end_date", "last_update_stamp");
    static final List<String> ACCESS_COLUMNS =
            List.of("access_time", "viewer_name", "viewer_role", "organisation_ods_code", "plan_row");

    @Inject
    private NationalExtract extract;

    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        try (FileBundle files = new FileBundle(out)) {
            ByteArrayOutputStream accesses = new ByteArrayOutputStream(); // small: until its turn in the zip comes
            try (CSVPrinter aside = printer(new DeflaterOutputStream(accesses), ACCESS_COLUMNS)) {
                CSVPrinter plans = printer(files.begin("plans.csv"), PLAN_COLUMNS);
                rows(task.request(), plans, aside, progress);
                plans.flush(); // closing it would close the whole file
                files.end();
            }
            OutputStream inflated = new InflaterOutputStream(files.begin("accesses.csv"));
            accesses.writeTo(inflated);
            ((InflaterOutputStream) inflated).finish();
            files.end();
            files.add("data-dictionary.csv", dictionary());
            String readme = Texts.of(
                    "reports.extract.readme",
                    task.request().from(),
                    task.request().to());
            files.add("readme.txt", (readme + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void rows(ReportRequest request, CSVPrinter plans, CSVPrinter accesses, IntConsumer progress)
            throws IOException {
        int row = 0;
        int done = 0;
        ExtractBlock block = extract.next(request.from(), request.to(), "");
        while (block.last() != null) {
            for (ExtractBlock.Entry entry : block.entries()) {
                row++;
                plans.printRecord(cells(entry.plan()));
                for (ExtractAccess access : entry.accesses()) {
                    accesses.printRecord(cells(access, row));
                }
            }
            done += block.rows();
            progress.accept(done);
            block = extract.next(request.from(), request.to(), block.last());
        }
    }

    private static Stream<String> cells(ExtractPlan plan) {
        String end = plan.end() == null ? "" : plan.end().toString();
        return Stream.of(
                        plan.authority(),
                        plan.nhsNumber().digits(),
                        plan.born().toString(),
                        plan.type().name(),
                        plan.start().toString(),
                        end,
                        plan.updated().toString())
                .map(CsvCell::neutral);
    }

    private static Stream<String> cells(ExtractAccess access, int planRow) {
        return Stream.of(
                        access.at().toString(),
                        access.viewer(),
                        access.role(),
                        access.organisation(),
                        Integer.toString(planRow))
                .map(CsvCell::neutral);
    }

    private static byte[] dictionary() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CSVPrinter lines = printer(bytes, List.of("file", "column", "form", "meaning"))) {
            describe(lines, "plans.csv", PLAN_COLUMNS);
            describe(lines, "accesses.csv", ACCESS_COLUMNS);
        }
        return bytes.toByteArray();
    }

    private static void describe(CSVPrinter lines, String file, List<String> columns) throws IOException {
        for (String column : columns) {
            lines.printRecord(file, column, Texts.of("reports.form." + column), Texts.of("reports.meaning." + column));
        }
    }

    private static CSVPrinter printer(OutputStream out, List<String> header) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(header);
        return printer;
    }
}
