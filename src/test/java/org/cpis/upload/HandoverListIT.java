package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.register.PlanType.UCPP;
import static org.cpis.support.Families.OTHER;
import static org.cpis.support.Families.OWN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
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

/** Who sees which hand-over, for how long, and how a task on the plan itself ends one. */
@ArquillianTest
class HandoverListIT {

    private static final Actor GIVER = Families.officer(OWN);
    private static final Actor RECEIVER = Families.officer(OTHER);
    private static final Actor THIRD = Actors.dataOfficer();

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
    private BirthWork births;

    @Inject
    private BirthUndo undo;

    private NhsNumber child;
    private String plan;
    private LocalDate today;

    @BeforeEach
    void a_child() {
        families.load();
        today = fixture.today();
        child = families.child(OWN);
        plan = families.plan(OWN, child, CPP);
    }

    @Test
    void only_the_receiver_declines_and_only_the_giver_takes_back() {
        String id = offer(plan);
        for (Actor wrong : List.of(THIRD, GIVER)) {
            assertThatThrownBy(() -> fixture.doAs(wrong, () -> work.decline(id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> fixture.doAs(THIRD, () -> work.withdraw(id))).isInstanceOf(NotFound.class);
        assertThat(state(id)).isEqualTo("OFFERED");
        fixture.doAs(RECEIVER, () -> work.decline(id));
        assertThat(state(id)).isEqualTo("DECLINED");
        String again = offer(plan);
        fixture.doAs(GIVER, () -> work.withdraw(again));
        assertThat(state(again)).isEqualTo("WITHDRAWN");
    }

    @Test
    void lists_hold_what_is_the_own_authoritys_and_tell_what_is_offered() {
        families.feed(OTHER, new FeedFile(today).line(row()));
        assertThat(overlap(GIVER).offered()).isFalse();
        String id = offer(plan);
        assertThat(overlap(GIVER).offered()).isTrue();
        assertThat(overlap(RECEIVER).offered()).isFalse();
        OverlapsView third = fixture.as(THIRD, handovers::list);
        assertThat(third.overlaps())
                .noneMatch(row -> row.own().person().nhsNumber().equals(child));
        assertThat(third.handovers()).noneMatch(one -> one.row().id().equals(id));
        assertThat(listed(GIVER)).contains(id);
        assertThat(listed(RECEIVER)).contains(id);
        for (Actor wrong : List.of(THIRD, RECEIVER)) {
            assertThatThrownBy(() -> fixture.as(wrong, () -> handovers.plan(plan)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(fixture.as(GIVER, () -> handovers.plan(plan)).id()).isEqualTo(plan);
    }

    @Test
    void one_that_is_over_stays_listed_for_fourteen_days() {
        String id = offer(plan);
        fixture.doAs(RECEIVER, () -> work.decline(id));
        changedHoursAgo(id, 14 * 24 - 1);
        assertThat(listed(RECEIVER)).contains(id);
        changedHoursAgo(id, 14 * 24 + 1);
        assertThat(listed(RECEIVER)).doesNotContain(id);
        String open = offer(plan);
        changedHoursAgo(open, 14 * 24 + 1);
        assertThat(listed(RECEIVER)).contains(open);
    }

    @Test
    void a_child_who_became_sensitive_is_in_no_list() {
        String id = offer(plan);
        families.index(child, "Marlow", "Ivy", today.minusYears(5), "sensitive");
        assertThat(listed(RECEIVER)).doesNotContain(id);
        assertThatThrownBy(() -> fixture.as(RECEIVER, () -> handovers.one(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_plan_that_has_ended_is_not_offered() {
        fixture.tamper("UPDATE plan SET end_date = ? WHERE id = ?", today.minusDays(1), plan);
        assertThatThrownBy(() -> offer(plan)).isInstanceOf(NotFound.class);
        fixture.tamper("UPDATE plan SET end_date = NULL WHERE id = ?", plan);
        assertThat(offer(plan)).isNotNull();
    }

    @Test
    void a_birth_and_the_end_of_a_pregnancy_close_the_offer_of_the_unborn_plan() {
        String born = unborn();
        String bornOffer = offer(born);
        birth(born, newborn());
        assertThat(state(bornOffer)).isEqualTo("CLOSED");
        String lost = unborn();
        String lostOffer = offer(lost);
        fixture.doAs(GIVER, () -> births.endOtherwise(lost));
        assertThat(state(lostOffer)).isEqualTo("CLOSED");
    }

    @Test
    void the_undo_of_a_birth_closes_the_offer_of_the_babys_plan() {
        NhsNumber baby = newborn();
        String birth = birth(unborn(), baby);
        String id = offer(families.plan(OWN, baby, CPP));
        fixture.as(GIVER, () -> undo.undo(birth));
        assertThat(state(id)).isEqualTo("CLOSED");
    }

    private String offer(String which) {
        return fixture.as(GIVER, () -> work.offer(which, OTHER));
    }

    private String state(String id) {
        return fixture.text("SELECT state FROM handover WHERE id = ?", id);
    }

    private OverlapRow overlap(Actor officer) {
        return fixture.as(officer, handovers::list).overlaps().stream()
                .filter(row -> row.own().person().nhsNumber().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(Actor officer) {
        return fixture.as(officer, handovers::list).handovers().stream()
                .map(one -> one.row().id())
                .toList();
    }

    private String unborn() {
        return families.plan(OWN, families.mother(OWN, today), UCPP);
    }

    private NhsNumber newborn() {
        NhsNumber number = families.freshNumber();
        families.index(number, "Marlow", "Baby", today, "active");
        return number;
    }

    private String birth(String unborn, NhsNumber number) {
        BabyDraft baby = new BabyDraft(number, "Marlow", "Baby", today, today, null, null, null);
        return fixture.as(GIVER, () -> births.record(unborn, List.of(baby))).birthId();
    }

    private void changedHoursAgo(String id, int hours) {
        LocalDateTime then =
                LocalDateTime.now(fixture.clock().withZone(ZoneOffset.UTC)).minusHours(hours);
        fixture.tamper("UPDATE handover SET changed_at = ? WHERE id = ?", then, id);
    }

    private String row() {
        return "1,upsert," + child.digits() + ",Marlow,Ivy," + today.minusYears(5) + ",CPP,," + today.minusDays(3)
                + ",,,L1,905-CP1,020 7946 0905,";
    }
}
