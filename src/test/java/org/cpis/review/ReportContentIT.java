package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Mark;
import org.cpis.inbox.Visited;
import org.cpis.ledger.Action;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in each report, and what never is. */
@ArquillianTest
class ReportContentIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_144_000);
    private static final Actor OFFICER = Actors.privacyOfficer();
    private static final Actor MANAGER = Actors.at(Visited.AUTHORITY, Activity.WORK_INBOX, Activity.MANAGE_TEAM);

    private static final String ATTENDED = "SELECT COUNT(*) FROM access_event WHERE action = 'VIEW_MARKED'"
            + " AND detail = 'ATTENDED' AND organisation LIKE 'ZT1%'";

    private static final String PLANS = """
        SELECT CONCAT_WS('|', p.authority, s.nhs_number, s.birth_date, p.type, p.start_date, IFNULL(p.end_date, ''),
        REPLACE(p.confirmed_at, ' ', 'T')) FROM plan p JOIN person s ON s.id = p.person_id WHERE s.status = 'ACTIVE'\
        """;

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
    private Additions additions;

    @Inject
    private ReportDesk desk;

    @Inject
    private ReportOrders orders;

    private NhsNumber child;
    private LocalDate today;

    @BeforeEach
    void a_child_that_two_looked_at() {
        child = visited.child();
        today = fixture.today();
        visited.open(hostile(), child);
        visited.open(Actors.gp(), child);
    }

    @Test
    void the_extract_is_the_register_row_by_row_and_each_access_leads_to_the_plan_that_was_seen() throws IOException {
        story.plan(Visited.AUTHORITY, child, PlanType.LAC, 900, today.minusDays(800)); // over when they looked
        Map<String, byte[]> files = extract();
        List<CSVRecord> plans = csv(files.get("plans.csv"));
        assertThat(joinedPlainly(plans.get(0)))
                .isEqualTo("la_code|nhs_number|date_of_birth|cpo_type|start_date|end_date|last_update_stamp");
        assertThat(plans.stream().skip(1).map(ReportContentIT::joined).sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(fixture.texts(PLANS).stream()
                        .map(ReportContentIT::exact)
                        .sorted()
                        .toList());
        assertThat(accessesOf(child, files))
                .hasSize(2)
                .anyMatch(row -> row.toList().subList(1, 4).equals(List.of("'=1+1", "Role", "ZT101")))
                .anyMatch(row -> row.get(1).equals("Anil Patel") && row.get(3).equals("ZT401"));
        assertThat(csv(files.get("data-dictionary.csv"))).hasSize(1 + 7 + 4 + 1);
        assertThat(ReportDesk.text(files.get("readme.txt"))).contains("plan_row");
    }

    @Test
    void of_an_adopted_child_the_new_number_alone_is_in_the_extract() throws IOException {
        NhsNumber after = NUMBERS.next();
        assertThat(accessesOf(child, extract())).hasSize(2);
        story.index(story.is(child, PersonStatus.INVALID), story.is(after, PersonStatus.ACTIVE));
        story.plan(Visited.AUTHORITY, after, PlanType.LAC);
        visited.open(Actors.nurse(), after);
        Map<String, byte[]> files = extract();
        assertThat(ReportDesk.text(files.get("plans.csv")))
                .contains(after.digits())
                .doesNotContain(child.digits());
        assertThat(accessesOf(after, files))
                .singleElement()
                .matches(row -> row.get(1).equals("Grace Okafor"));
        assertThat(ReportDesk.text(files.get("plans.csv"))).doesNotContain(story.idOf(after));
    }

    @Test
    void an_authority_reads_who_opened_its_records_and_of_silent_ones_how_many() throws IOException {
        ReportRequest request = ReportDesk.ofDay(ReportKind.AUTHORITY_ACCESSES, today, SheetFormat.CSV);
        Map<String, byte[]> files = ReportDesk.files(desk.made(MANAGER, request));
        String one = ReportDesk.text(files.get("unscheduled-accesses.csv"));
        assertThat(one).contains(child.spaced(), "'=1+1", "ZT101").doesNotContain("Anil Patel", "ZT401");
        String counts = ReportDesk.text(files.get("scheduled-counts.csv"));
        assertThat(counts).contains("ZT401,").doesNotContain("Anil Patel", child.spaced());
        Actor foreign = Actors.at("908", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
        assertThat(fixture.as(foreign, () -> orders.size(request)).isNothing()).isTrue();
        assertThat(desk.made(MANAGER, ReportDesk.ofDay(ReportKind.AUTHORITY_ACCESSES, today, SheetFormat.XLSX)))
                .startsWith('P', 'K');
        String pdf = pdf(desk.made(MANAGER, ReportDesk.ofDay(ReportKind.AUTHORITY_ACCESSES, today, SheetFormat.PDF)));
        assertThat(pdf).contains(child.spaced(), "Scheduled care", "Page 1 of");
        story.index(story.is(child, PersonStatus.SENSITIVE));
        assertThat(ReportDesk.text(ReportDesk.files(desk.made(MANAGER, request)).get("unscheduled-accesses.csv")))
                .doesNotContain(child.spaced())
                .contains("Not shown");
    }

    @Test
    void a_child_reads_roles_and_organisations_and_nobody_elses_name() throws IOException {
        Map<String, byte[]> files = ReportDesk.files(desk.made(OFFICER, ReportDesk.child(child, false)));
        assertThat(ReportDesk.text(files.get("child-access.csv")))
                .contains("Role,", "ZT101")
                .doesNotContain("=1+1", "ZT401"); // another trust
        assertThat(pdf(files.get("child-access.pdf")))
                .contains(child.spaced(), "third parties", "Destroy securely")
                .doesNotContain("=1+1");
        NhsNumber after = NUMBERS.next();
        story.index(story.supersededBy(child, after), story.is(after, PersonStatus.ACTIVE));
        String old = pdf(ReportDesk.files(desk.made(OFFICER, ReportDesk.child(child, false)))
                .get("child-access.pdf"));
        assertThat(old).doesNotContain(child.spaced(), after.spaced());
    }

    @Test
    void the_evidence_pack_and_the_events_of_a_search_are_the_own_organisations() throws IOException {
        String opened = fixture.text(
                "SELECT id FROM access_event WHERE person_id = ? AND action = 'OPENED' AND organisation = 'ZT101'",
                story.idOf(child));
        Stream.of(Mark.PRE_ARRIVAL, Mark.ATTENDED)
                .forEach(mark -> fixture.as(hostile(), () -> additions.mark(opened, mark)));
        String pack = pdf(desk.made(OFFICER, ReportDesk.pack("ZT1", today.minusDays(80), today)));
        assertThat(pack)
                .contains("Who may look", "Use by month", "Privacy alerts", "State of the ledger", "ZT101")
                .containsPattern("\\b" + fixture.number(ATTENDED) + " openings? (was|were) marked as attended");
        assertThat(pack).doesNotContain(child.spaced(), "=1+1", "ZT3", "ZT4"); // other trusts
        LedgerCriteria search = new LedgerCriteria(child, null, null, Action.OPENED, today.minusDays(1), today);
        List<CSVRecord> events = csv(desk.made(OFFICER, ReportDesk.events(search)));
        assertThat(events).hasSize(2);
        assertThat(events.get(1).toList()).contains("'=1+1", child.spaced());
    }

    private Map<String, byte[]> extract() {
        ReportRequest request = ReportDesk.ofDay(ReportKind.NATIONAL_EXTRACT, today, null);
        return ReportDesk.files(desk.made(Actors.administrator(), request));
    }

    private static List<CSVRecord> accessesOf(NhsNumber number, Map<String, byte[]> files) throws IOException {
        List<CSVRecord> plans = csv(files.get("plans.csv"));
        return csv(files.get("accesses.csv")).stream()
                .skip(1)
                .filter(row -> plans.get(Integer.parseInt(row.get(4))).get(1).equals(number.digits()))
                .toList();
    }

    private static String joined(CSVRecord row) {
        return exact(joinedPlainly(row).replaceAll("Z$", ""));
    }

    private static String joinedPlainly(CSVRecord row) {
        return String.join("|", row.toList());
    }

    /** The stamp at the end in the one form that a moment has. */
    private static String exact(String row) {
        int stamp = row.lastIndexOf('|') + 1;
        return row.substring(0, stamp) + Instant.parse(row.substring(stamp) + "Z");
    }

    private static List<CSVRecord> csv(byte[] content) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(ReportDesk.text(content)))
                .getRecords();
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument pages = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pages);
        }
    }

    /** A nurse with a name that a spreadsheet would compute. */
    private static Actor hostile() {
        RoleProfile profile = new RoleProfile(
                "5550000047771", "S0:G0:R0", "Role", "ZT101", "Organisation ZT101", Set.of(Activity.VIEW_AND_NOTIFY));
        return new Actor("555000004777", "=1+1", profile, 3, "session-of-reports");
    }
}
