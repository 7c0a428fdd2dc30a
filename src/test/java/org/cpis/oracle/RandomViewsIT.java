package org.cpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Casework;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.inbox.Mark;
import org.cpis.lookup.ChildView;
import org.cpis.lookup.Consequence;
import org.cpis.lookup.ConsequenceChanged;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.lookup.ViewMode;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.SettingPolicies;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.PlanStory;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random views over roles, settings, days and plans, each compared with what the oracle says: the answer, the
 * last 25, and in the end all notifications and all rows of the ledger (laws 1 to 4; rulings 12, 13, 17 and 19).
 */
@ArquillianTest
class RandomViewsIT {

    private static final long SEED = 20_260_819;
    private static final int VIEWS = 10_000;
    private static final FollowUpDraft DONE = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "");

    private static final String NOTIFICATIONS = """
            SELECT CONCAT_WS('|', n.authority, n.person_id, n.viewer_name, n.viewer_role, n.viewed_at, n.openings,
              IFNULL(n.last_viewed_at, '-'), n.plan_types, IF(n.status = 'CLOSED', 'closed', 'open'),
              IF(n.mark = 'WRONG_PATIENT', 'wrong', 'right'), GROUP_CONCAT(o.at ORDER BY o.at))
            FROM notification n LEFT JOIN notification_opening o ON o.notification_id = n.id
            JOIN access_event e ON e.id = n.event_id WHERE e.user_id LIKE ? GROUP BY n.id""";

    private static final String LEDGER = """
            SELECT CONCAT_WS('|', at, user_id, organisation, role_code, action, IFNULL(mode, '-'), outcome,
              IFNULL(person_id, '-'), detail) FROM access_event WHERE user_id LIKE ?
            ORDER BY at, FIELD(action, 'CHECKED', 'REFUSED', 'OPENED', 'VIEW_MARKED')""";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private PlanStory story;

    @Inject
    private TestTime time;

    @Inject
    private SettingPolicies policies;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Lookup lookup;

    @Inject
    private Additions additions;

    @Inject
    private Casework casework;

    private final List<String> ids = new ArrayList<>();
    private ViewOracle oracle;
    private OpenedRecord opened;

    @Test
    void notifications_the_last_25_and_the_ledger_are_what_the_model_says() {
        fixture.load();
        RandomViews random = new RandomViews(SEED);
        random.patients().forEach(this::admit);
        Policy.all().forEach(this::write);
        oracle = new ViewOracle(random.patients(), ids);
        int number = 0;
        for (View view : random.views(VIEWS)) {
            String expected = oracle.answer(view);
            String answer = time.at(view.at(), () -> answer(view));
            assertThat(answer).as("seed %s, view %s: %s", SEED, number++, view).isEqualTo(expected);
        }
        String own = Viewer.USERS + "%";
        assertThat(fixture.texts(NOTIFICATIONS, own))
                .as("seed %s", SEED)
                .containsExactlyInAnyOrderElementsOf(oracle.notifications());
        assertThat(fixture.texts(LEDGER, own)).as("seed %s", SEED).isEqualTo(oracle.ledger());
    }

    /** Thousands of waiting notifications would stand before those of other tests. */
    @AfterEach
    void close() {
        ids.forEach(id -> fixture.tamper("UPDATE notification SET status = 'CLOSED' WHERE person_id = ?", id));
    }

    private void admit(Patient patient) {
        String number = story.newPerson("Model", "Case", patient.born());
        String id = story.idOf(number);
        for (Held plan : patient.plans()) {
            story.plan(plan.authority(), id, plan.type(), plan.start(), plan.end(), plan.expected());
        }
        fixture.tamper("UPDATE person SET status = ? WHERE id = ?", patient.status(), id);
        ids.add(id);
    }

    private void write(Policy policy) {
        fixture.doAs(Actors.administrator(), () -> {
            if (!policies.isTaken(policy.draft())) {
                desk.add(policy.draft());
            }
        });
    }

    private String answer(View view) {
        Actor actor = view.viewer().actor();
        String person = ids.get(view.patient());
        try {
            opened = null;
            String said = fixture.as(actor, () -> look(person, view.scheduled()));
            if (!oracle.newest().isEmpty()) {
                after(view, actor);
            }
            return said;
        } catch (NotAllowed no) {
            return "refused";
        } catch (NotFound nobody) {
            return "nobody";
        } catch (ConsequenceChanged changed) {
            return "changed";
        }
    }

    private String look(String person, boolean scheduled) {
        ChildView child = lookup.check(person);
        if (child.flags().isEmpty() && !scheduled) {
            return "nothing";
        }
        Consequence told = child.consequence();
        Consequence silent = new Consequence(ViewMode.SILENT, told.authorities());
        opened = lookup.open(person, scheduled ? silent : told);
        ViewMode mode = scheduled ? ViewMode.SILENT : told.mode();
        return mode + " " + opened.plans().size() + "\n"
                + opened.history().stream()
                        .map(past -> String.join(
                                "|", ViewOracle.micros(past.at()), past.viewer(), past.role(), past.organisation()))
                        .collect(Collectors.joining("\n"));
    }

    private void after(View view, Actor actor) {
        if (view.deed() == View.Deed.CORRECT) {
            fixture.as(actor, () -> additions.mark(opened.eventId(), Mark.WRONG_PATIENT));
            oracle.correct(view);
        } else if (view.deed() == View.Deed.CLOSE) {
            Told told = oracle.newest().get(0);
            String id = fixture.text(
                    "SELECT n.id FROM notification n JOIN notification_opening o ON o.notification_id = n.id"
                            + " WHERE o.event_id = ? AND n.authority = ?",
                    opened.eventId(),
                    told.authority());
            Actor worker = Actors.at(told.authority(), Activity.WORK_INBOX);
            fixture.doAs(worker, () -> casework.claim(id));
            fixture.doAs(worker, () -> casework.close(id, DONE));
            told.close();
        }
    }
}
