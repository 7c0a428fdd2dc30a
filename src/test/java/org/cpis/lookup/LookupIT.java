package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.CHILD_WITH_PLAN;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_PREGNANT;
import static org.cpis.synthetic.KnownPeople.SENSITIVE;
import static org.cpis.synthetic.KnownPeople.SUCCESSOR;
import static org.cpis.synthetic.KnownPeople.SUPERSEDED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.InboxList;
import org.cpis.inbox.InboxRow;
import org.cpis.platform.NotFound;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonSearch;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LookupIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    @Inject
    private Lookup lookup;

    @Inject
    private InboxList list;

    @BeforeEach
    void people() {
        fixture.load();
        fixture.givePlan("901", CHILD_WITH_PLAN, PlanType.CPP);
        fixture.givePlan("901", LOOKED_AFTER_PREGNANT, PlanType.LAC);
        fixture.givePlan("902", LOOKED_AFTER_PREGNANT, PlanType.UCPP);
    }

    @Test
    void a_check_shows_that_an_alert_exists_and_tells_nobody() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        long told = notifications(id);
        ChildView child = fixture.as(Actors.nurse(), () -> lookup.check(id));
        assertThat(child.flags()).extracting(Flag::planType).containsExactly("CPP");
        assertThat(child.consequence().mode()).isEqualTo(ViewMode.NOTIFY);
        assertThat(events(id, "CHECKED")).isPositive();
        assertThat(notifications(id)).isEqualTo(told);
    }

    @Test
    void opening_in_a_notifying_role_tells_the_authority_and_enters_the_history() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        long told = notifications(id);
        OpenedRecord opened = fixture.as(Actors.nurse(), () -> open(id));
        assertThat(opened.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.emergencyPhone()).isEqualTo("020 7946 0123");
            assertThat(plan.authorityName()).isEqualTo("Northbrook Demo Council");
        });
        assertThat(opened.history().get(0).viewer()).isEqualTo("Grace Okafor");
        assertThat(notifications(id)).isEqualTo(told + 1);
        List<InboxRow> rows = list.of(Actors.socialWorker());
        assertThat(rows).anySatisfy(row -> assertThat(row.nhsNumber().digits()).isEqualTo(CHILD_WITH_PLAN.nhsNumber()));
    }

    @Test
    void a_silent_read_reaches_neither_inbox_nor_history_but_the_ledger() {
        String id = fixture.idOf(LOOKED_AFTER_PREGNANT);
        long told = notifications(id);
        OpenedRecord opened = fixture.as(Actors.gp(), () -> open(id));
        assertThat(opened.plans()).hasSize(2);
        assertThat(opened.history()).extracting("viewer").doesNotContain("Anil Patel");
        assertThat(notifications(id)).isEqualTo(told);
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = 'OPENED' AND mode = 'SILENT'",
                        id))
                .isPositive();
        fixture.as(Actors.nurse(), () -> open(id)); // the twin: each authority gets its own
        assertThat(notifications(id)).isEqualTo(told + 2);
    }

    @Test
    void without_a_right_every_search_finds_nobody_and_nothing_opens() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        Actor receptionist = Actors.receptionist();
        assertThat(byNumber(receptionist, CHILD_WITH_PLAN)).isEmpty();
        assertThat(byName(receptionist, CHILD_WITH_PLAN)).isEmpty();
        assertThat(byName(Actors.nurse(), CHILD_WITH_PLAN)).hasSize(1);
        long refused = refusals();
        Consequence anything = new Consequence(ViewMode.NOTIFY, List.of());
        assertThatThrownBy(() -> fixture.as(receptionist, () -> lookup.check(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(receptionist, () -> lookup.open(id, anything)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> lookup.open(id, anything)))
                .isInstanceOf(NotAllowed.class);
        assertThat(refusals()).isEqualTo(refused + 3);
    }

    @Test
    void sensitive_people_are_nobody_and_superseded_numbers_lead_on() {
        assertThat(byNumber(Actors.nurse(), SENSITIVE)).isEmpty();
        assertThat(byNumber(Actors.nurse(), SUPERSEDED)).map(Found::nhsNumber).contains(number(SUCCESSOR));
        assertThat(byNumber(Actors.nurse(), CHILD_WITHOUT_PLAN)).isPresent();
    }

    @Test
    void when_the_ledger_cannot_be_written_nothing_is_shown() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        long told = notifications(id);
        fixture.tamper("ALTER TABLE access_event RENAME TO access_event_away");
        try {
            assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> open(id))).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> lookup.check(id)))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            fixture.tamper("ALTER TABLE access_event_away RENAME TO access_event");
        }
        assertThat(notifications(id)).isEqualTo(told);
        assertThat(fixture.as(Actors.nurse(), () -> lookup.check(id)).flags()).hasSize(1);
    }

    @Test
    void an_id_that_only_compares_equal_is_nobody_and_leaves_a_trace() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        long refused = refusals();
        for (String other : List.of(id + " ", id.toUpperCase(Locale.ROOT), "", "x")) {
            assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> lookup.check(other)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(refusals()).isEqualTo(refused + 4);
    }

    @Test
    void what_the_page_did_not_say_is_not_done() {
        String id = fixture.idOf(CHILD_WITH_PLAN);
        long told = notifications(id);
        Consequence other = new Consequence(ViewMode.NOTIFY, List.of("Westvale Demo Council"));
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> lookup.open(id, other)))
                .isInstanceOf(ConsequenceChanged.class);
        assertThat(notifications(id)).isEqualTo(told);
    }

    private OpenedRecord open(String id) {
        return lookup.open(id, lookup.check(id).consequence());
    }

    private Optional<Found> byNumber(Actor actor, KnownPeople known) {
        return fixture.as(actor, () -> finder.byNumber(number(known)));
    }

    private List<Found> byName(Actor actor, KnownPeople known) {
        SyntheticPerson person = known.on(fixture.today());
        return fixture.as(
                        actor,
                        () -> finder.search(
                                "basic", new PersonSearch(person.family(), person.birthDate(), Gender.FEMALE)))
                .people();
    }

    private static NhsNumber number(KnownPeople known) {
        return new NhsNumber(known.nhsNumber());
    }

    private long notifications(String person) {
        return fixture.number("SELECT IFNULL(SUM(openings), 0) FROM notification WHERE person_id = ?", person);
    }

    private long events(String person, String action) {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = ?", person, action);
    }

    private long refusals() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'");
    }
}
