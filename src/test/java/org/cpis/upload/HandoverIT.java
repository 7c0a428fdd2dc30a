package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.support.Families.OTHER;
import static org.cpis.support.Families.OWN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenPlan;
import org.cpis.lookup.OpenedRecord;
import org.cpis.organisation.AuthorityContact;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;
import org.cpis.support.Actors;
import org.cpis.support.Families;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HandoverIT {

    private static final Actor GIVER = Families.officer(OWN);
    private static final Actor RECEIVER = Families.officer(OTHER);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Families families;

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverWork work;

    @Inject
    private Lookup lookup;

    @Inject
    private People people;

    private NhsNumber child;
    private String plan;

    @BeforeEach
    void a_child() {
        families.load();
        child = families.child(OWN);
        plan = families.plan(OWN, child, CPP);
    }

    @Test
    void is_complete_when_the_receivers_feed_brings_the_plan_and_not_before() {
        String id = offer();
        fixture.doAs(RECEIVER, () -> work.accept(id));
        assertThat(state(id)).isEqualTo(HandoverState.ACCEPTED);
        assertThat(families.open(OWN, child, CPP)).isOne();
        families.feed(OTHER, new FeedFile(fixture.today()).line(row()));
        assertThat(state(id)).isEqualTo(HandoverState.COMPLETED);
        assertThat(fixture.text("SELECT end_date FROM plan WHERE id = ?", plan))
                .isEqualTo(fixture.today().toString());
        assertThat(families.open(OTHER, child, CPP)).isOne();
    }

    @Test
    void while_it_lasts_health_sees_both_contacts() {
        AuthorityContact other = new AuthorityContact(OTHER, "Highfen Demo Council", "0161 496 0905", "020 7946 0905");
        assertThat(receivers()).containsOnlyNulls();
        String id = offer();
        assertThat(receivers()).containsExactly(other);
        fixture.doAs(RECEIVER, () -> work.accept(id));
        assertThat(receivers()).containsExactly(other);
        families.feed(OTHER, new FeedFile(fixture.today()).line(row()));
        assertThat(receivers()).hasSize(2).containsOnlyNulls();
        assertThat(open().holders()).isOne();
    }

    @Test
    void is_complete_at_once_when_the_receiver_holds_the_plan_already() {
        families.feed(OTHER, new FeedFile(fixture.today()).line(row()));
        assertThat(open().holders()).isEqualTo(2);
        OverlapRow overlap = overlaps(GIVER).stream()
                .filter(row -> row.own().id().equals(plan))
                .findFirst()
                .orElseThrow();
        assertThat(overlap.others()).extracting(AuthorityContact::name).containsExactly("Highfen Demo Council");
        assertThat(overlaps(RECEIVER))
                .anySatisfy(row -> assertThat(row.own().person().nhsNumber()).isEqualTo(child));
        String id = offer();
        fixture.doAs(RECEIVER, () -> work.accept(id));
        assertThat(state(id)).isEqualTo(HandoverState.COMPLETED);
        assertThat(families.open(OWN, child, CPP)).isZero();
        assertThat(overlaps(GIVER))
                .noneSatisfy(row -> assertThat(row.own().id()).isEqualTo(plan));
    }

    @Test
    void may_be_declined_by_the_receiver_and_withdrawn_by_the_giver_even_when_accepted() {
        String declined = offer();
        assertThatThrownBy(this::offer).isInstanceOf(StepNotPossible.class);
        fixture.doAs(RECEIVER, () -> work.decline(declined));
        assertThat(open().plans())
                .singleElement()
                .satisfies(shown -> assertThat(shown.receiver()).isNull());
        assertThatThrownBy(() -> fixture.doAs(RECEIVER, () -> work.accept(declined)))
                .isInstanceOf(StepNotPossible.class);
        String withdrawn = offer();
        fixture.doAs(RECEIVER, () -> work.accept(withdrawn));
        fixture.doAs(GIVER, () -> work.withdraw(withdrawn));
        assertThat(state(withdrawn)).isEqualTo(HandoverState.WITHDRAWN);
        families.feed(OTHER, new FeedFile(fixture.today()).line(row()));
        assertThat(families.open(OWN, child, CPP)).isOne();
    }

    @Test
    void only_giver_and_receiver_can_reach_it_each_in_its_part() {
        String id = offer();
        Actor third = Actors.dataOfficer();
        assertThatThrownBy(() -> fixture.as(third, () -> handovers.one(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(third, () -> work.accept(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(GIVER, () -> work.accept(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(RECEIVER, () -> work.withdraw(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(RECEIVER, () -> work.offer(plan, OWN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(GIVER, () -> work.offer(plan, OWN))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(GIVER, () -> work.offer(plan, "ZT1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), handovers::list)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(RECEIVER, () -> handovers.one(id)).isToAnswer()).isTrue();
        assertThat(fixture.as(GIVER, () -> handovers.one(id)).isWithdrawable()).isTrue();
        assertThat(fixture.as(GIVER, () -> handovers.find(child))).hasSize(1);
        assertThat(fixture.as(RECEIVER, () -> handovers.find(child))).isEmpty();
    }

    @Test
    void closes_when_the_givers_feed_takes_the_plan_away() {
        String id = offer();
        families.feed(OWN, new FeedFile(fixture.today()).line("1,delete," + child.digits() + ",,,,CPP,,,,,,,,"));
        assertThat(fixture.text("SELECT state FROM handover WHERE id = ?", id)).isEqualTo("CLOSED");
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'HANDOVER_CLOSED'"))
                .isPositive();
    }

    private String offer() {
        return fixture.as(GIVER, () -> work.offer(plan, OTHER));
    }

    private HandoverState state(String id) {
        return fixture.as(RECEIVER, () -> handovers.one(id)).row().state();
    }

    private List<OverlapRow> overlaps(Actor officer) {
        return fixture.as(officer, handovers::list).overlaps();
    }

    private OpenedRecord open() {
        return fixture.as(Actors.nurse(), () -> {
            PersonDetails person = people.byNumber(child).orElseThrow();
            return lookup.open(person.id(), lookup.check(person.id()).consequence());
        });
    }

    private List<AuthorityContact> receivers() {
        return open().plans().stream().map(OpenPlan::receiver).toList();
    }

    private String row() {
        LocalDate today = fixture.today();
        return "1,upsert," + child.digits() + ",Marlow,Ivy," + today.minusYears(5) + ",CPP,," + today.minusDays(3)
                + ",,,L1,905-CP1,020 7946 0905,";
    }
}
