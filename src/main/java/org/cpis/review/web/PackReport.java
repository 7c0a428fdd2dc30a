package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.cpis.organisation.CareSetting;
import org.cpis.platform.sheet.Document;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.review.EvidenceFigures;
import org.cpis.review.EvidencePack;
import org.cpis.review.ReportRequest;
import org.cpis.review.ReportTask;

/**
 * How a trust used the service in a quarter, as a document with headings and tables.
 *
 * <p>Size: six tables, each with its columns where its rows are.
 */
@ApplicationScoped
class PackReport {

    @Inject
    private EvidenceFigures figures;

    @Inject
    private ReportWords words;

    @Inject
    private Format format;

    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        ReportRequest request = task.request();
        EvidencePack pack = figures.of(request.about(), request.from(), request.to());
        List<Document.Part> parts = new ArrayList<>();
        parts.add(new Document.Paragraph(
                Texts.of("reports.pack.about", pack.trust(), format.date(pack.from()), format.date(pack.to()))));
        settings(pack, parts);
        use(pack, parts);
        alerts(pack, parts);
        rights(pack, parts);
        new Document(Texts.of("reports.pack.title"), false, parts, words.footer(task)).write(out);
        progress.accept(1);
    }

    private void settings(EvidencePack pack, List<Document.Part> parts) {
        part(
                parts,
                "sites",
                List.of(
                        ReportWords.column("reports.column.code", 10),
                        ReportWords.column("review.column.organisation", 35),
                        ReportWords.column("reports.pack.setting", 25)),
                pack.sites().stream()
                        .map(site -> List.of(site.code(), site.name(), setting(site.setting(), "reports.pack.none")))
                        .toList());
        part(
                parts,
                "policies",
                List.of(
                        ReportWords.column("reports.column.code", 11),
                        ReportWords.column("reports.pack.setting", 15),
                        ReportWords.column("review.column.role", 10),
                        ReportWords.column("reports.pack.mode", 19),
                        ReportWords.column("reports.pack.from", 13),
                        ReportWords.column("reports.pack.until", 13),
                        ReportWords.column("reports.pack.basis", 26)),
                pack.policies().stream().map(this::policy).toList());
    }

    private List<String> policy(EvidencePack.Policy policy) {
        return List.of(
                policy.organisation(),
                setting(policy.setting(), "reports.pack.each"),
                policy.role().isEmpty() ? Texts.of("reports.pack.each") : policy.role(),
                Texts.of("policyMode." + policy.mode()),
                format.date(policy.from()),
                policy.until() == null ? Texts.of("reports.pack.noEnd") : format.date(policy.until()),
                policy.legalBasis());
    }

    private static void use(EvidencePack pack, List<Document.Part> parts) {
        part(
                parts,
                "use",
                List.of(
                        ReportWords.column("reports.column.month", 20),
                        ReportWords.column("reports.pack.checks", 13),
                        ReportWords.column("reports.pack.told", 16),
                        ReportWords.column("reports.pack.silent", 16),
                        ReportWords.column("reports.pack.seenOnly", 16),
                        ReportWords.column("reports.pack.breakGlass", 14)),
                pack.months().stream()
                        .map(month -> List.of(
                                ReportWords.month(month.first()),
                                ReportWords.number(month.checks()),
                                ReportWords.number(month.told()),
                                ReportWords.number(month.silent()),
                                ReportWords.number(month.seenOnly()),
                                ReportWords.number(month.breakGlass())))
                        .toList());
        EvidencePack.Marking marking = pack.marking();
        parts.add(new Document.Paragraph(
                marking.marked() == 0
                        ? Texts.of("reports.pack.marking.none")
                        : Texts.of(
                                "reports.pack.marking",
                                marking.marked(),
                                ReportWords.time(marking.median()),
                                ReportWords.time(marking.most()))));
    }

    private static void alerts(EvidencePack pack, List<Document.Part> parts) {
        part(
                parts,
                "alerts",
                List.of(
                        ReportWords.column("reports.pack.kind", 50),
                        ReportWords.column("reports.pack.raised", 15),
                        ReportWords.column("reports.pack.closed", 15)),
                pack.alerts().stream()
                        .map(alerts -> List.of(
                                Texts.of("alert.kind." + alerts.kind()),
                                ReportWords.number(alerts.raised()),
                                ReportWords.number(alerts.closed())))
                        .toList());
        List<Long> ages = pack.openAges();
        parts.add(new Document.Paragraph(Texts.of("reports.pack.ages", ages.get(0), ages.get(1), ages.get(2))));
    }

    private void rights(EvidencePack pack, List<Document.Part> parts) {
        part(
                parts,
                "roles",
                List.of(ReportWords.column("review.column.role", 60), ReportWords.column("reports.pack.people", 15)),
                pack.roles().stream()
                        .map(role -> List.of(role.name(), ReportWords.number(role.people())))
                        .toList());
        parts.add(new Document.Heading(Texts.of("reports.pack.part.ledger")));
        EvidencePack.Verified verified = pack.verified();
        String key = verified == null ? "never" : verified.whole() ? "whole" : "broken";
        String at = verified == null ? "" : format.exactMoment(verified.at());
        parts.add(new Document.Paragraph(Texts.of("reports.pack.ledger." + key, at)));
    }

    private static void part(
            List<Document.Part> parts, String name, List<Sheet.Column> columns, List<List<String>> rows) {
        parts.add(new Document.Heading(Texts.of("reports.pack.part." + name)));
        parts.add(new Document.Paragraph(
                rows.isEmpty() ? Texts.of("reports.pack.empty") : Texts.of("reports.pack.what." + name)));
        if (!rows.isEmpty()) {
            parts.add(new Document.Table(columns, rows));
        }
    }

    private static String setting(String kind, String none) {
        if (kind == null || kind.isEmpty()) {
            return Texts.of(none);
        }
        boolean known = Arrays.stream(CareSetting.values())
                .anyMatch(setting -> setting.name().equals(kind));
        return known ? Texts.of("setting." + kind) : kind; // the organisations file may bring others
    }
}
