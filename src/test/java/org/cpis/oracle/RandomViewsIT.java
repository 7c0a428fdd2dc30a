package org.cpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.SettingPolicies;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.PlanStory;
import org.cpis.support.Rush;
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
    private SettingPolicies policies;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Instance<ViewWalk> walks;

    @Inject
    private Rush rush;

    private final List<String> ids = new ArrayList<>();

    @Test
    void notifications_the_last_25_and_the_ledger_are_what_the_model_says() throws InterruptedException {
        fixture.load();
        RandomViews random = new RandomViews(SEED);
        random.patients().forEach(this::admit);
        Policy.all().forEach(this::write);
        List<ViewOracle> oracles =
                List.of(new ViewOracle(random.patients(), ids), new ViewOracle(random.patients(), ids));
        walk(random.views(VIEWS), oracles);
        String own = Viewer.USERS + "%";
        assertThat(fixture.texts(NOTIFICATIONS, own))
                .as("seed %s", SEED)
                .containsExactlyInAnyOrderElementsOf(all(oracles, ViewOracle::notifications));
        List<String> ledger = all(oracles, ViewOracle::ledger);
        ledger.sort(Comparator.comparing(line -> line.substring(0, line.indexOf('|'))));
        assertThat(fixture.texts(LEDGER, own)).as("seed %s", SEED).isEqualTo(ledger);
    }

    /** Half of the patients on one thread, half on another, by the same viewers. */
    private void walk(List<View> views, List<ViewOracle> oracles) throws InterruptedException {
        List<Runnable> halves = new ArrayList<>();
        for (ViewOracle oracle : oracles) {
            int half = halves.size();
            List<View> own = views.stream()
                    .filter(view -> view.patient() % oracles.size() == half)
                    .toList();
            ViewWalk walk = walks.get();
            halves.add(() -> walk.go(own, ids, oracle));
        }
        rush.sideBySide(halves);
    }

    private static List<String> all(List<ViewOracle> oracles, Function<ViewOracle, List<String>> of) {
        return new ArrayList<>(oracles.stream().map(of).flatMap(List::stream).toList());
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
}
