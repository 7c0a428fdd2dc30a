package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.ledger.AlertKind;
import org.cpis.platform.NotFound;
import org.cpis.platform.SystemClock;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.IndexAnswer.RefusedLine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a staff list lets the rules see while somebody looks, and what it leaves behind. */
@ArquillianTest
class StaffRulesIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RuleStory story;

    @Inject
    private StaffLists lists;

    @Inject
    private RuleSwitches switches;

    @Inject
    private PrivacyRules rules;

    private final Actor user = RuleStory.user();
    private Instant now;

    @BeforeEach
    void a_trust() {
        story.begin();
        now = fixture.clock().instant();
    }

    @Test
    void the_own_record_fires_once_a_day_with_each_look_as_a_row() {
        NhsNumber own = story.child();
        assertThat(list(user.userId() + ",Nobody,,,%s,,".formatted(own.digits()))
                        .loaded())
                .isOne();
        story.check(user, story.child(), now);
        assertThat(story.alerts(user)).isEmpty();
        story.open(user, own, now);
        assertThat(story.alerts(user)).containsExactly("OWN_RECORD");
        assertThat(story.why(user, "OWN_RECORD").rows()).hasSize(2);
    }

    @Test
    void the_postcode_of_the_user_and_the_family_of_a_colleague_fire_when_the_record_is_opened() {
        NhsNumber child = story.child();
        Actor colleague = RuleStory.user();
        list(user.userId() + ",Elsewhere,," + RuleStory.POSTCODE + ",,,", colleague.userId() + ",Other,,AA1 1AA,,,");
        story.check(user, child, now);
        assertThat(story.alerts(user)).isEmpty();
        story.open(user, child, now);
        assertThat(story.alerts(user)).containsExactly("SAME_POSTCODE");
        list(colleague.userId() + ",Other,Gone;" + RuleStory.FAMILY + "," + RuleStory.POSTCODE + ",,,");
        story.open(colleague, child, now);
        assertThat(story.alerts(colleague)).as("not a colleague of oneself").containsExactly("SAME_POSTCODE");
        Actor third = RuleStory.user();
        story.open(third, child, now);
        assertThat(story.alerts(third)).containsExactly("COLLEAGUE_FAMILY");
    }

    @Test
    void an_opening_between_rota_entries_fires_and_one_within_does_not() {
        Actor on = RuleStory.user();
        String apart = entry(Duration.ofDays(-2)) + ";" + entry(Duration.ofDays(2));
        list(user.userId() + ",A,,,,," + apart, on.userId() + ",B,,,,," + entry(Duration.ofMinutes(-30)));
        NhsNumber child = story.child();
        story.open(user, child, now);
        story.open(on, child, now);
        assertThat(story.alerts(user)).containsExactly("OUT_OF_ROTA");
        assertThat(story.alerts(on)).isEmpty();
        assertThat(story.why(user, "OUT_OF_ROTA").settings()).containsExactly("60");
    }

    @Test
    void a_leaver_of_the_list_fires_from_the_day_on() {
        Actor stays = RuleStory.user();
        String today = fixture.today().toString();
        list(
                user.userId() + ",A,,,," + today + ",",
                stays.userId() + ",B,,,," + fixture.today().plusDays(1) + ",");
        story.check(user, story.child(), now);
        story.check(stays, story.child(), now);
        story.judge(now.minusSeconds(1), Duration.ofSeconds(2));
        assertThat(story.alerts(user)).containsExactly("LEAVER");
        assertThat(story.alerts(stays)).isEmpty();
    }

    @Test
    void a_list_with_a_fault_replaces_nothing_and_says_where_it_is() {
        list(user.userId() + ",A,,,,,");
        IndexAnswer answer = list("u1,A,,,,,", "u1,B,,,,,", "u2,C,,,123,,", "u3,D,,,,,today", "u4,,,,,,");
        assertThat(answer.loaded()).isZero();
        assertThat(answer.refused())
                .extracting(RefusedLine::line, RefusedLine::column)
                .containsExactly(
                        tuple(3L, "user_id"), tuple(4L, "nhs_number"), tuple(5L, "rota"), tuple(6L, "family_name"));
        assertThat(fixture.texts("SELECT user_id FROM staff_member WHERE organisation = ?", RuleStory.SITE))
                .containsExactly(user.userId());
        assertThat(fixture.as(RuleStory.officer(), lists::own))
                .filteredOn(row -> row.organisation().equals(RuleStory.SITE))
                .singleElement()
                .satisfies(row -> assertThat(row.members()).isOne());
    }

    @Test
    void lists_are_put_for_the_own_house_only() {
        assertThat(story.staff(RuleStory.TRUST, "somebody,A,,,,,").loaded()).isOne();
        assertThatThrownBy(() -> story.staff("ZT101", "somebody,A,,,,,")).isInstanceOf(NotFound.class);
        InputStream nothing = InputStream.nullInputStream();
        assertThatThrownBy(() -> fixture.as(Actors.designated(), () -> lists.put("ZT101", nothing)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(Actors.national(), () -> lists.put(RuleStory.SITE, nothing))
                        .refused())
                .as("an empty list is a mistake")
                .hasSize(1);
    }

    @Test
    void a_rule_that_is_off_for_the_trust_is_off_at_its_site_until_it_is_on_again() {
        NhsNumber own = story.child();
        list(user.userId() + ",Nobody,,,%s,,".formatted(own.digits()));
        decide(RuleStory.TRUST, false);
        story.check(user, own, now);
        assertThat(story.alerts(user)).isEmpty();
        decide(RuleStory.SITE, true);
        story.check(user, own, now);
        assertThat(story.alerts(user)).containsExactly("OWN_RECORD");
        RuleView view = view();
        assertThat(view.switches()).extracting(SwitchRow::on).containsExactly(true, false);
        assertThat(view.rule().off()).isOne();
        assertThat(view.rule().raised()).isEqualTo(view.alerts().size()).isPositive();
        assertThatThrownBy(() -> decide("ZT101", false)).isInstanceOf(NotFound.class);
        SwitchDraft glass = new SwitchDraft(AlertKind.BREAK_GLASS, RuleStory.SITE, false, "Never off");
        assertThatThrownBy(() -> fixture.doAs(RuleStory.officer(), () -> switches.decide(glass)))
                .isInstanceOf(NotFound.class);
        decide(RuleStory.TRUST, true);
        assertThat(view().rule().off()).isZero();
    }

    private RuleView view() {
        return fixture.as(RuleStory.officer(), () -> rules.view(AlertKind.OWN_RECORD));
    }

    private void decide(String organisation, boolean on) {
        SwitchDraft draft = new SwitchDraft(AlertKind.OWN_RECORD, organisation, on, "For this test");
        fixture.doAs(RuleStory.officer(), () -> switches.decide(draft));
    }

    private IndexAnswer list(String... lines) {
        return story.staff(RuleStory.SITE, lines);
    }

    /** An hour of work that begins so far from now. */
    private String entry(Duration from) {
        LocalDateTime starts =
                LocalDateTime.ofInstant(now.plus(from), SystemClock.LONDON).withNano(0);
        return starts + "/" + starts.plusHours(1);
    }
}
