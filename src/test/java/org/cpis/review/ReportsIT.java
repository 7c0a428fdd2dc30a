package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Visited;
import org.cpis.platform.NotFound;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an ordered report, from its order to the end of its file. */
@ArquillianTest
class ReportsIT {

    private static final Actor OFFICER = Actors.privacyOfficer();
    private static final Actor PORTAL = Actor.job("-", Activity.DELIVER);
    private static final Duration LONGER_THAN_KEPT = Duration.ofHours(25);

    /** As a node leaves it that dies in the middle. */
    private static final String LEFT = """
        UPDATE report_order SET state = 'RUNNING', lease = UUID(), lease_until = '2020-01-01', attempts = ?,
        file_name = NULL, expires_at = NULL WHERE id = ?\
        """;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private Visited visited;

    @Inject
    private NumberStory story;

    @Inject
    private ReportDesk desk;

    @Inject
    private Reports reports;

    @Inject
    private ReportOrders orders;

    @Inject
    private ReportQueue queue;

    @Inject
    private AuthorityAccesses accesses;

    private NhsNumber child;
    private ReportRequest request;

    @BeforeEach
    void somebody_looked_at_a_child() {
        child = visited.child();
        visited.open(Actors.nurse(), child);
        request = ReportDesk.child(child, false);
    }

    @Test
    void it_is_counted_made_and_leaves_once_to_who_ordered_it() {
        assertThat(fixture.as(OFFICER, () -> orders.size(request)))
                .isEqualTo(new ReportSize(2, 5000, 1000)); // checked and opened
        String id = desk.order(OFFICER, request);
        ReportRow ready = desk.await(OFFICER, id, ReportState.READY);
        assertThat(ready.done())
                .isEqualTo(4); // that it was counted and ordered is in the ledger of the organisation too
        assertThat(ready.fileName()).matches("child-access-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{4}\\.zip");
        assertThat(parts(id)).isOne();
        assertThatThrownBy(() -> desk.take(Actors.designated(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.designated(), () -> reports.cancel(id)))
                .isInstanceOf(NotFound.class);
        assertThat(desk.take(OFFICER, id).content()).startsWith('P', 'K');
        assertThatThrownBy(() -> desk.take(OFFICER, id))
                .isInstanceOf(ReportRefused.class)
                .hasMessage("reports.gone");
        assertThat(parts(id)).isZero();
        assertThat(actions()).containsSequence("REPORT_ORDERED", "REPORT_MADE", "REPORT_DOWNLOADED");
    }

    @Test
    void what_nobody_fetches_in_time_is_removed() {
        String id = desk.order(OFFICER, request);
        desk.await(OFFICER, id, ReportState.READY);
        fixture.as(PORTAL, queue::expire);
        assertThat(desk.row(OFFICER, id).state()).isEqualTo(ReportState.READY);
        time.at(fixture.clock().instant().plus(LONGER_THAN_KEPT), () -> {
            assertThatThrownBy(() -> desk.take(OFFICER, id)).hasMessage("reports.gone");
            return fixture.as(PORTAL, queue::expire);
        });
        assertThat(desk.row(OFFICER, id).state()).isEqualTo(ReportState.EXPIRED);
        assertThat(parts(id)).isZero();
        assertThat(actions()).contains("REPORT_EXPIRED");
    }

    @Test
    void what_a_dead_node_left_is_taken_over_and_given_up_after_so_many_tries() {
        String id = desk.order(OFFICER, request);
        desk.await(OFFICER, id, ReportState.READY);
        fixture.tamper("DELETE FROM report_part WHERE order_id = ?", id);
        fixture.tamper(LEFT, 1, id);
        desk.await(OFFICER, id, ReportState.READY);
        ReportTask dead = new ReportTask(
                id, "a lease of before", OFFICER, request, fixture.clock().instant());
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> queue.done(dead, 1, List.of())))
                .isInstanceOf(ReportStopped.class);
        fixture.doAs(OFFICER, () -> reports.cancel(id));
        assertThat(parts(id)).isZero();
        String again = desk.order(OFFICER, request);
        desk.await(OFFICER, again, ReportState.READY);
        fixture.tamper("DELETE FROM report_part WHERE order_id = ?", again);
        fixture.tamper(LEFT, 3, again);
        assertThat(desk.await(OFFICER, again, ReportState.FAILED).outcome()).isEqualTo("FAULT");
        assertThat(actions()).contains("REPORT_CANCELLED", "REPORT_FAILED");
    }

    @Test
    void each_kind_is_for_those_only_whose_work_it_is_and_within_their_scope() {
        ReportRequest extract = ReportDesk.ofDay(ReportKind.NATIONAL_EXTRACT, fixture.today(), null);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> orders.size(request)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.manager(1), () -> orders.size(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> orders.size(extract)))
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(Actors.administrator(), () -> orders.size(extract))
                        .rows())
                .isPositive();
        ReportRequest pack = ReportDesk.pack("ZT1", fixture.today(), fixture.today());
        assertThat(fixture.as(OFFICER, () -> orders.size(pack)).rows()).isOne();
        Actor elsewhere = Actors.at("ZT4", Activity.REVIEW_ORGANISATION);
        assertThatThrownBy(() -> fixture.as(elsewhere, () -> orders.size(pack))).isInstanceOf(NotFound.class);
        assertThat(fixture.as(elsewhere, () -> orders.size(request)).isNothing())
                .isTrue();
    }

    @Test
    void one_person_may_have_so_many_at_once_and_staff_are_named_for_a_reason_only() {
        ReportRequest named = ReportDesk.child(child, true);
        assertThatThrownBy(() -> desk.order(OFFICER, named)).hasRootCauseInstanceOf(IllegalArgumentException.class);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(desk.order(OFFICER, request));
        }
        assertThatThrownBy(() -> desk.order(OFFICER, request)).hasMessage("reports.atOnce");
        ids.forEach(id -> fixture.doAs(OFFICER, () -> reports.cancel(id)));
        assertThat(parts(ids.get(0))).isZero();
        ReportReasonDraft decided = new ReportReasonDraft(ReportPurpose.COURT, "Ordered by the court");
        String id = fixture.as(OFFICER, () -> orders.order(named, decided));
        desk.await(OFFICER, id, ReportState.READY);
        assertThat(ReportDesk.text(
                        ReportDesk.files(desk.take(OFFICER, id).content()).get("child-access.csv")))
                .contains("Grace Okafor", "Opened");
        assertThat(fixture.number("SELECT COUNT(*) FROM report_reason WHERE words = 'Ordered by the court'"))
                .isPositive();
        assertThat(ReportKind.LEDGER_EVENTS.formats()).doesNotContain(SheetFormat.PDF);
    }

    @Test
    void silent_openings_are_counted_for_the_authority_of_the_child_only() {
        LocalDate today = fixture.today();
        visited.open(Actors.gp(), child);
        for (String authority : List.of(Visited.AUTHORITY, "908")) {
            Actor manager = Actors.at(authority, Activity.MANAGE_TEAM);
            assertThat(fixture.as(manager, () -> accesses.silent(today, today)).isEmpty())
                    .isEqualTo(authority.equals("908"));
        }
    }

    private long parts(String id) {
        return fixture.number("SELECT COUNT(*) FROM report_part WHERE order_id = ?", id);
    }

    private List<String> actions() {
        return fixture.texts("SELECT action FROM access_event WHERE person_id = ? ORDER BY at, id", story.idOf(child));
    }
}
