package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.delivery.Audience;
import org.cpis.delivery.RecipientDraft;
import org.cpis.delivery.Recipients;
import org.cpis.identity.AccessRights;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RightState;
import org.cpis.identity.RoleProfile;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights lapse unless somebody who may confirms them. Each test has its own people. */
@ArquillianTest
class AccessReviewIT {

    private static final String LEDGER = "SELECT COUNT(*) FROM access_event WHERE action = ? AND detail LIKE ?";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private AccessRights rights;

    @Inject
    private AccessLists lists;

    @Inject
    private AccessReviews reviews;

    @Inject
    private AccessWarnings warnings;

    @Inject
    private Recipients recipients;

    @BeforeEach
    void organisations() {
        fixture.load();
    }

    @Test
    void a_right_lapses_on_its_day_and_a_confirmation_restores_it() {
        Actor nurse = person(1, "ZT101", Activity.VIEW_AND_NOTIFY);
        Actor officer = person(2, "ZT1", Activity.REVIEW_ORGANISATION);
        assertThat(state(nurse)).isEqualTo(RightState.IN_FORCE);
        lapseOn(nurse, fixture.today().plusDays(1));
        assertThat(state(nurse)).isEqualTo(RightState.IN_FORCE);
        lapseOn(nurse, fixture.today());
        assertThat(state(nurse)).isEqualTo(RightState.LAPSED);
        assertThat(shown(officer, AccessList.OVER)).contains(nurse.userId()).doesNotContain(officer.userId());
        fixture.doAs(officer, () -> reviews.confirm(List.of(id(nurse)), "on the rota"));
        assertThat(state(nurse)).isEqualTo(RightState.IN_FORCE);
        assertThat(ledger("ACCESS_CONFIRMED", nurse)).isEqualTo(1);
        fixture.doAs(officer, () -> reviews.end(List.of(id(nurse)), "left"));
        assertThat(state(nurse)).isEqualTo(RightState.ENDED);
        seen(nurse);
        assertThat(state(nurse)).as("signing in again restores nothing").isEqualTo(RightState.ENDED);
        fixture.doAs(officer, () -> reviews.confirm(List.of(id(nurse)), "came back"));
        assertThat(state(nurse)).isEqualTo(RightState.IN_FORCE);
    }

    @Test
    void nobody_confirms_the_own_right_and_one_that_may_not_leaves_all_as_they_were() {
        Actor officer = person(3, "ZT1", Activity.REVIEW_ORGANISATION);
        Actor other = person(4, "ZT1", Activity.REVIEW_ORGANISATION);
        Actor nurse = person(5, "ZT1", Activity.VIEW_AND_NOTIFY);
        lapseOn(nurse, fixture.today());
        List<String> both = List.of(id(nurse), id(officer));
        assertThatThrownBy(() -> fixture.doAs(officer, () -> reviews.confirm(both, "mine")))
                .isInstanceOf(AccessNotPossible.class);
        assertThatThrownBy(() -> fixture.doAs(officer, () -> reviews.end(List.of(id(officer)), "mine")))
                .isInstanceOf(AccessNotPossible.class);
        assertThat(state(nurse)).isEqualTo(RightState.LAPSED);
        fixture.doAs(other, () -> reviews.confirm(both, "both are here"));
        assertThat(state(nurse)).isEqualTo(RightState.IN_FORCE);
        assertThatThrownBy(() -> fixture.doAs(nurse, () -> lists.page(AccessList.ALL, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_foreign_right_is_as_good_as_missing() {
        Actor worker = person(6, "902", Activity.WORK_INBOX);
        Actor manager = person(7, "901", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
        Actor own = person(8, "902", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
        for (String right : List.of(id(worker), "00000000-0000-7000-8000-000000000000")) {
            assertThatThrownBy(() -> fixture.doAs(manager, () -> reviews.end(List.of(right), "no")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(shown(manager, AccessList.ALL)).contains(manager.userId()).doesNotContain(worker.userId());
        assertThat(state(worker)).isEqualTo(RightState.IN_FORCE);
        fixture.doAs(own, () -> reviews.end(List.of(id(worker)), "left"));
        assertThat(state(worker)).isEqualTo(RightState.ENDED);
    }

    @Test
    void a_region_confirms_those_who_confirm_and_others_only_where_nobody_does() {
        Actor designated = person(9, "DR1", Activity.REVIEW_REGION);
        Actor officer = person(10, "ZT3", Activity.REVIEW_ORGANISATION);
        Actor nurse = person(11, "ZT301", Activity.VIEW_AND_NOTIFY);
        Actor elsewhere = person(12, "902", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
        assertThat(shown(designated, AccessList.ALL))
                .contains(designated.userId(), officer.userId())
                .doesNotContain(nurse.userId(), elsewhere.userId());
        lapseOn(officer, fixture.today());
        assertThat(shown(designated, AccessList.ALL)).contains(nurse.userId());
        fixture.doAs(designated, () -> reviews.confirm(List.of(id(nurse), id(officer)), "still there"));
        assertThatThrownBy(() -> fixture.doAs(designated, () -> reviews.end(List.of(id(nurse)), "no")))
                .as("the officer is back")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_last_administrators_keep_what_nobody_could_confirm() {
        Actor first = person(13, "NAT1", Activity.ADMINISTER);
        Actor second = person(14, "NAT1", Activity.ADMINISTER);
        lapseOn(first, fixture.today());
        assertThat(state(first)).as("the second could confirm it").isEqualTo(RightState.LAPSED);
        lapseOn(second, fixture.today());
        assertThat(state(first)).isEqualTo(RightState.OVERDUE);
        assertThat(shown(first, AccessList.DUE)).contains(first.userId(), second.userId());
        fixture.doAs(first, () -> reviews.confirm(List.of(id(second)), "two of us"));
        assertThat(state(first)).isEqualTo(RightState.LAPSED);
        fixture.doAs(second, () -> reviews.end(List.of(id(first)), "left"));
        assertThatThrownBy(() -> fixture.doAs(first, () -> reviews.end(List.of(id(second)), "revenge")))
                .isInstanceOf(NotFound.class);
        fixture.tamper("UPDATE access_right SET administrator = FALSE WHERE organisation = 'NAT1'");
    }

    @Test
    void managers_are_told_twice_and_what_lapses_is_written_down_once() {
        Actor officer = Actors.dataOfficerOf("903");
        fixture.doAs(
                officer,
                () -> recipients.add(
                        new RecipientDraft(null, null, Audience.MANAGER, "rights@903.example", true, null)));
        Actor worker = person(15, "903", Activity.WORK_INBOX);
        tell();
        assertThat(letters()).isZero();
        lettersWhenItEnds(worker, fixture.today().plusDays(28), 1);
        lettersWhenItEnds(worker, fixture.today().plusDays(7), 2);
        lapseOn(worker, fixture.today());
        assertThat(fixture.as(job(), warnings::next)).contains("903");
        lettersWhenItEnds(worker, fixture.today(), 2);
        assertThat(ledger("ACCESS_LAPSED", worker)).isEqualTo(1);
        fixture.tamper("DELETE FROM delivery_recipient WHERE address = 'rights@903.example'");
    }

    /** However often it is looked. */
    private void lettersWhenItEnds(Actor worker, LocalDate day, int letters) {
        lapseOn(worker, day);
        tell();
        tell();
        assertThat(letters()).isEqualTo(letters);
    }

    private long letters() {
        return fixture.number("SELECT COUNT(*) FROM delivery WHERE letter = 'ACCESS_REVIEW' AND authority = '903'");
    }

    private void tell() {
        fixture.as(job(), () -> warnings.tell("903"));
    }

    private static Actor job() {
        return Actor.job("903", Activity.DELIVER, Activity.KEEP_ACCESS);
    }

    /** Somebody whose sign-in was seen. */
    private Actor person(int number, String organisation, Activity... activities) {
        String id = "55500000" + (7000 + number);
        RoleProfile profile = new RoleProfile(id + "1", "R", "Role", organisation, organisation, Set.of(activities));
        Actor actor = new Actor(id, "Holder " + number, profile, 3, "session-" + id);
        seen(actor);
        return actor;
    }

    private void seen(Actor actor) {
        fixture.doAs(job(), () -> rights.seen(actor.userId(), actor.name(), List.of(actor.profile())));
    }

    private RightState state(Actor actor) {
        return fixture.as(job(), () -> rights.standings(actor.userId(), List.of(actor.profile())))
                .get(0)
                .state();
    }

    private List<String> shown(Actor reviewer, AccessList list) {
        return fixture.as(reviewer, () -> lists.page(list, null)).stream()
                .map(row -> row.facts().userId())
                .toList();
    }

    private void lapseOn(Actor actor, LocalDate day) {
        fixture.tamper("UPDATE access_right SET lapse_on = ? WHERE user_id = ?", day, actor.userId());
    }

    private String id(Actor actor) {
        return fixture.text("SELECT id FROM access_right WHERE user_id = ?", actor.userId());
    }

    private long ledger(String action, Actor actor) {
        return fixture.number(LEDGER, action, "user " + actor.userId() + " %");
    }
}
