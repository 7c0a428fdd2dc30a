package org.cpis.browser;

import java.sql.Connection;
import java.sql.SQLException;
import org.cpis.register.NhsNumber;

/** Pictures of a child's visits on both sides, and of an export from the questions to the asking again. */
record VisitsShots(Camera camera) {

    /** More of the newest notification of an authority than are exported without asking. */
    private static final String MANY = """
            INSERT INTO notification (id, reference, authority, event_id, person_id, plan_types, viewer_name, viewer_role,
            viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, status, version)
            SELECT UUID(), reference, authority, UUID(), person_id, plan_types, viewer_name, viewer_role,
            viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, 'CLOSED', 0
            FROM (SELECT * FROM notification WHERE authority = '902' ORDER BY viewed_at DESC LIMIT 1) one
            JOIN seq_1_to_1001""";

    void take() {
        NhsNumber child = VisitsJourney.child();
        VisitsJourney.looks("nurse", child);
        VisitsJourney.looks("midwife", child);
        try (Person doctor = Person.withCard("paediatrician")) {
            VisitsJourney.open(doctor, child);
            camera.take(doctor, "paediatrician-details-patterns");
        }
        try (Person worker = Person.withCard("social-worker-902")) {
            camera.take(worker.follow("TREVELYAN"), "social_worker_902-notification-visits");
            camera.take(worker.follow("Export this notification"), "social_worker_902-export-one");
            camera.take(worker.click("export:start"), "social_worker_902-export-error");
            asksAgain(worker);
        }
    }

    private void asksAgain(Person worker) {
        try (Connection connection = TestStack.get().database().connect();
                var change = connection.prepareStatement(MANY)) {
            change.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        worker.open("/inbox/export.xhtml?closed=true");
        worker.choose("To check the quality of our work", "export:purpose").choose("PDF, to read or print");
        camera.take(worker.click("export:start"), "social_worker_902-export-asked");
    }
}
