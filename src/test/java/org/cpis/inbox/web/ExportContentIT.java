package org.cpis.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.inbox.web.SheetFiles.bytes;
import static org.cpis.inbox.web.SheetFiles.csv;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cpis.identity.Actor;
import org.cpis.inbox.Casework;
import org.cpis.inbox.Contact;
import org.cpis.inbox.ContactWay;
import org.cpis.inbox.Decision;
import org.cpis.inbox.ExportDraft;
import org.cpis.inbox.ExportPurpose;
import org.cpis.inbox.ExportScope;
import org.cpis.inbox.Exported;
import org.cpis.inbox.Exports;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxOrder;
import org.cpis.inbox.Visited;
import org.cpis.inbox.Whose;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the files say of a notification. */
@ArquillianTest
class ExportContentIT {

    private static final ExportScope OPEN = ExportScope.list(InboxFilter.USUAL);
    private static final ExportDraft FOR_THE_CASE = new ExportDraft(ExportPurpose.CASE_RECORD, "", "CSV");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Visited visited;

    @Inject
    private Exports exports;

    @Inject
    private ListSheet list;

    @Inject
    private ItemSheet item;

    @Inject
    private Casework casework;

    private NhsNumber child;
    private String id;

    @BeforeEach
    void one_notification() {
        child = visited.child();
        visited.open(Actors.nurse(), child);
        id = visited.told(child);
    }

    @Test
    void a_view_for_which_no_plan_could_be_found_says_so_in_every_file() throws IOException {
        fixture.tamper("UPDATE notification SET plan_types = '' WHERE id = ?", id);
        String none = "No plan could be found for this view";
        assertThat(line(csv(list.of(take(OPEN, FOR_THE_CASE)))).get(6)).isEqualTo(none);
        assertThat(fact(csv(item.of(take(ExportScope.one(id), FOR_THE_CASE))), "Plan"))
                .isEqualTo(none);
        try (PDDocument pages = Loader.loadPDF(bytes(list.printed(take(OPEN, FOR_THE_CASE)), SheetFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pages).replaceAll("\\s+", " "))
                    .contains("No plan could");
        }
    }

    @Test
    void one_notification_tells_all_that_was_done_and_how_to_ring_back() throws IOException {
        Actor worker = Visited.worker();
        fixture.doAs(worker, () -> casework.claim(id));
        fixture.doAs(worker, () -> casework.followUp(id, rang()));
        List<CSVRecord> file = csv(item.of(take(ExportScope.one(id), FOR_THE_CASE)));
        assertThat(fact(file, "Where it is")).isNotEmpty();
        assertThat(fact(file, "Next step")).isNotEqualTo("Not recorded");
        assertThat(fact(file, "On the case system as")).isEqualTo("LIQ-4711");
        assertThat(fact(file, "First acted on")).isNotEqualTo("Not recorded");
        assertThat(file.stream().filter(row -> row.get(2).equals("Follow-up")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(4))
                        .contains("Contacted: The mother, by phone, ", "Next step on ", "Mother was told."));
    }

    private FollowUpDraft rang() {
        return new FollowUpDraft(
                null,
                "Mother was told.",
                Decision.FOLLOW_UP,
                new Contact(
                        "The mother",
                        ContactWay.PHONE,
                        fixture.clock().instant().minusSeconds(7200)),
                fixture.today().plusDays(3),
                "",
                "LIQ-4711");
    }

    @Test
    void the_list_is_the_filtered_one() throws IOException {
        InboxFilter other =
                new InboxFilter(Whose.ALL, null, null, null, PlanType.UCPP, false, null, null, null, InboxOrder.DUE);
        InboxFilter own =
                new InboxFilter(Whose.ALL, null, null, null, PlanType.CPP, false, null, null, null, InboxOrder.DUE);
        assertThat(csv(list.of(take(ExportScope.list(other), FOR_THE_CASE))).toString())
                .doesNotContain(child.spaced());
        assertThat(csv(list.of(take(ExportScope.list(own), FOR_THE_CASE))).toString())
                .contains(child.spaced());
        assertThat(fixture.text("SELECT detail FROM access_event WHERE action = 'EXPORTED' ORDER BY id DESC LIMIT 1"))
                .startsWith("list of open notifications by WHOSE PLAN, ");
    }

    private List<String> line(List<CSVRecord> file) {
        return file.stream()
                .map(CSVRecord::toList)
                .filter(cells -> cells.contains(child.spaced()))
                .findFirst()
                .orElseThrow();
    }

    private static String fact(List<CSVRecord> file, String label) {
        return file.stream()
                .filter(row -> row.get(2).equals(label))
                .map(row -> row.get(4))
                .findFirst()
                .orElseThrow();
    }

    private Exported take(ExportScope scope, ExportDraft draft) {
        return fixture.as(Visited.worker(), () -> exports.take(scope, draft));
    }
}
