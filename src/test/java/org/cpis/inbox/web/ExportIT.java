package org.cpis.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.inbox.web.SheetFiles.bytes;
import static org.cpis.inbox.web.SheetFiles.csv;
import static org.cpis.inbox.web.SheetFiles.strings;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.ExportDraft;
import org.cpis.inbox.ExportPurpose;
import org.cpis.inbox.ExportScope;
import org.cpis.inbox.ExportSize;
import org.cpis.inbox.Exported;
import org.cpis.inbox.Exports;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.TooManyRows;
import org.cpis.inbox.Visited;
import org.cpis.platform.NotFound;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves the portal as a file or on paper, what is in it, and that it is written down. */
@ArquillianTest
class ExportIT {

    private static final ExportScope OPEN = ExportScope.list(InboxFilter.USUAL);
    private static final ExportDraft FOR_THE_CASE = draft(ExportPurpose.CASE_RECORD, "", "CSV");

    /** So many rows like the one with this id. */
    private static final String COPIES = """
            INSERT INTO notification (id, reference, authority, event_id, person_id, plan_types, viewer_name, viewer_role,
            viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, status, version)
            SELECT CONCAT(SUBSTRING(id, 1, 24), LPAD(seq, 12, '0')), reference, authority, UUID(), person_id, plan_types,
            viewer_name, viewer_role, viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, status, 0
            FROM notification JOIN seq_1_to_5001 WHERE id = ? AND seq <= ?""";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Visited visited;

    @Inject
    private NumberStory story;

    @Inject
    private Exports exports;

    @Inject
    private ListSheet list;

    @Inject
    private ItemSheet item;

    private NhsNumber child;
    private String id;

    @BeforeEach
    void one_notification() {
        child = visited.child();
        visited.open(Actors.nurse(), child);
        id = visited.told(child);
    }

    @Test
    void the_list_is_the_own_authoritys_and_its_export_is_recorded_with_purpose_rows_and_format() throws IOException {
        Exported exported = take(OPEN, draft(ExportPurpose.OTHER, "For the audit of May", "CSV"));
        List<CSVRecord> records = csv(list.of(exported));
        long own = fixture.number(
                "SELECT COUNT(*) FROM notification WHERE authority = ? AND status <> 'CLOSED'", Visited.AUTHORITY);
        assertThat(records).hasSize((int) own + 1);
        assertThat(records.get(0).toList()).contains("Reference", "NHS number");
        assertThat(records.stream().filter(record -> record.toList().contains(child.spaced())))
                .singleElement()
                .extracting(record -> record.get(3))
                .isEqualTo("ASHDOWN, Rowan");
        assertThat(exported.name()).matches("notifications-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{4}");
        String event = fixture.text("SELECT event_id FROM export_reason WHERE words = 'For the audit of May'");
        assertThat(event).endsWith(exported.name().substring(exported.name().length() - 4));
        assertThat(fixture.text("SELECT detail FROM access_event WHERE id = ?", event))
                .matches("list of open notifications, " + own + " rows, purpose OTHER, as CSV, words [0-9a-f]{32}");
    }

    @Test
    void one_notification_comes_with_its_history_as_workbook_and_as_pages() throws IOException {
        ExportScope one = ExportScope.one(id);
        assertThat(fixture.as(Visited.worker(), () -> exports.size(one)))
                .extracting(ExportSize::rows)
                .isEqualTo(1);
        Sheet sheet = item.of(take(one, FOR_THE_CASE));
        assertThat(strings(sheet)).contains("<si><t xml:space=\"preserve\">" + child.spaced() + "<", "ASHDOWN, Rowan");
        try (PDDocument pages = Loader.loadPDF(bytes(sheet, SheetFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pages))
                    .contains(child.spaced(), "Grace Okafor", "Printed by Somebody at 907, ", "Page 1 of 1. Destroy");
        }
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'EXPORTED' AND person_id = ?",
                        story.idOf(child)))
                .isOne();
    }

    @Test
    void of_a_record_that_became_sensitive_neither_name_nor_number_leaves() throws IOException {
        story.index(story.is(child, PersonStatus.SENSITIVE));
        String single = csv(item.of(take(ExportScope.one(id), FOR_THE_CASE))).toString();
        String all = csv(list.of(take(OPEN, FOR_THE_CASE))).toString();
        assertThat(single + all).doesNotContain(child.spaced(), child.digits());
        assertThat(single).contains("cannot be shown").doesNotContain("ASHDOWN");
    }

    @Test
    void more_rows_than_one_file_may_hold_are_refused_and_so_many_are_not() {
        long open = fixture.as(Visited.worker(), () -> exports.size(OPEN)).rows();
        String like = id.substring(0, 24) + "%";
        try {
            fixture.tamper(COPIES, id, 5000 - open);
            ExportSize most = fixture.as(Visited.worker(), () -> exports.size(OPEN));
            assertThat(most).isEqualTo(new ExportSize(5000, 5000, 1000));
            assertThat(most.isLarge()).isTrue();
            assertThat(take(OPEN, FOR_THE_CASE).rows()).hasSize(5000);
            long exported = exported();
            visited.open(Actors.nurse(), visited.child());
            assertThat(fixture.as(Visited.worker(), () -> exports.size(OPEN)).isTooLarge())
                    .isTrue();
            assertThatThrownBy(() -> take(OPEN, FOR_THE_CASE)).isInstanceOf(TooManyRows.class);
            assertThat(exported()).isEqualTo(exported);
        } finally {
            fixture.tamper("DELETE FROM notification WHERE id LIKE ? AND id <> ?", like, id);
        }
    }

    @Test
    void nothing_foreign_nothing_missing_and_nothing_without_a_purpose_is_taken() {
        ExportScope one = ExportScope.one(id);
        long exported = exported();
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> exports.size(one)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> exports.take(one, FOR_THE_CASE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(), () -> exports.print(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> exports.take(one, FOR_THE_CASE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> take(one, draft(ExportPurpose.OTHER, " ", "CSV")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> take(one, draft(ExportPurpose.COURT, "About " + child.spaced(), "CSV")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(exported()).isEqualTo(exported);
        fixture.doAs(Visited.worker(), () -> exports.print(id));
        assertThat(fixture.text(
                        "SELECT detail FROM access_event WHERE action = 'PRINTED' AND person_id = ?",
                        story.idOf(child)))
                .isEqualTo("hand-over sheet");
    }

    private Exported take(ExportScope scope, ExportDraft draft) {
        return fixture.as(Visited.worker(), () -> exports.take(scope, draft));
    }

    private long exported() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'EXPORTED'");
    }

    private static ExportDraft draft(ExportPurpose purpose, String words, String format) {
        return new ExportDraft(purpose, words, format);
    }
}
