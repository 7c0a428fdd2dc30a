package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.cpis.identity.Actor;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.cpis.support.Fixture;

/** Orders reports as somebody, waits for them and looks into their files. */
@ApplicationScoped
public class ReportDesk {

    static final ReportReasonDraft WHY = new ReportReasonDraft(ReportPurpose.QUALITY_CHECK, "");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private Fixture fixture;

    @Inject
    private Reports reports;

    @Inject
    private ReportOrders orders;

    String order(Actor actor, ReportRequest request) {
        return fixture.as(actor, () -> orders.order(request, WHY));
    }

    ReportRow row(Actor actor, String id) {
        return fixture.as(actor, reports::own).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ReportRow await(Actor actor, String id, ReportState state) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> row(actor, id).state() == state);
        return row(actor, id);
    }

    ReportFile take(Actor actor, String id) {
        return fixture.as(actor, () -> reports.take(id));
    }

    /** Orders, waits and downloads. */
    byte[] made(Actor actor, ReportRequest request) {
        String id = order(actor, request);
        await(actor, id, ReportState.READY);
        return take(actor, id).content();
    }

    /** Contents of a zip by name. */
    static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    static ReportRequest child(NhsNumber number, boolean named) {
        return new ReportRequest(ReportKind.CHILD_ACCESSES, number, null, named, null, null, null, null, null);
    }

    static ReportRequest pack(String trust, LocalDate first, LocalDate last) {
        return new ReportRequest(ReportKind.EVIDENCE_PACK, null, null, false, trust, first, last, null, null);
    }

    static ReportRequest ofDay(ReportKind kind, LocalDate day, SheetFormat format) {
        return new ReportRequest(kind, null, null, false, null, day.minusDays(1), day, format, null);
    }

    static ReportRequest events(LedgerCriteria criteria) {
        return new ReportRequest(
                ReportKind.LEDGER_EVENTS, null, null, false, null, null, null, SheetFormat.CSV, criteria);
    }
}
