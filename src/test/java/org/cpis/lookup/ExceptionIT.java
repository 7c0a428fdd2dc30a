package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.register.PersonStatus.ACTIVE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.ReasonKind;
import org.cpis.platform.NotFound;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonRow;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking that takes a reason: break-glass in a closed setting, and the user's own family name. */
@ArquillianTest
class ExceptionIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_095_000);
    private static final String WORDS = "Unconscious in resuscitation, carer unknown";
    private static final ReasonDraft WHY = new ReasonDraft(ReasonKind.TREATING_NOW, WORDS);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private NumberStory story;

    @Inject
    private Finder finder;

    @Inject
    private Lookup lookup;

    @Inject
    private WithReason exceptions;

    private NhsNumber number;
    private String child;

    @BeforeEach
    void a_child_with_a_plan() {
        fixture.load();
        number = NUMBERS.next();
        story.index(story.is(number, ACTIVE));
        story.plan("901", number, PlanType.CPP);
        child = story.idOf(number);
    }

    @Test
    void break_glass_shows_one_record_to_one_user_in_one_session_for_half_an_hour() {
        Actor bank = at("ZT1", "Brandt", "one", VIEW_AND_NOTIFY);
        Instant then = twoHoursAgo();
        assertThat(fixture.as(bank, () -> finder.byNumber(number))).isEmpty();
        assertThat(time.at(then, () -> breakGlass(bank, number))).contains(child);
        ChildView view = time.at(then.plusSeconds(29 * 60), () -> check(bank));
        assertThat(view.flags()).hasSize(1);
        NhsNumber other = NUMBERS.next();
        story.index(story.is(other, ACTIVE));
        time.at(then, () -> assertRefused(bank, story.idOf(other)));
        time.at(then, () -> assertRefused(at("ZT1", "Brandt", "two", VIEW_AND_NOTIFY), child));
        time.at(then.plusSeconds(30 * 60), () -> {
            assertThatThrownBy(() -> fixture.as(bank, () -> lookup.open(child, view.consequence())))
                    .isInstanceOf(NotAllowed.class);
            return assertRefused(bank, child);
        });
    }

    @Test
    void what_break_glass_opens_is_told_to_the_authority_whatever_the_role() {
        for (Activity activity : List.of(VIEW_AND_NOTIFY, VIEW_SILENTLY)) {
            Actor bank = at("ZT1", "Brandt", "tells " + activity, activity);
            long told = notifications();
            breakGlass(bank, number);
            ChildView view = check(bank);
            assertThat(view.consequence().mode()).isEqualTo(ViewMode.NOTIFY);
            OpenedRecord opened = fixture.as(bank, () -> lookup.open(child, view.consequence()));
            assertThat(opened.history().get(0).viewer()).isEqualTo("Lena Brandt");
            assertThat(notifications()).isEqualTo(told + 1);
        }
    }

    @Test
    void the_words_of_a_reason_stand_beside_the_ledger_which_holds_a_keyed_digest() {
        breakGlass(at("ZT1", "Brandt", "words", VIEW_AND_NOTIFY), number);
        String row = " FROM access_event WHERE action = 'BREAK_GLASS' AND person_id = ?";
        assertThat(fixture.text("SELECT detail" + row, child))
                .matches("number, 1 found, terms [0-9a-f]{32}, reason TREATING_NOW, words [0-9a-f]{32}");
        String event = fixture.text("SELECT id" + row, child);
        assertThat(fixture.text("SELECT words FROM access_reason WHERE event_id = ?", event))
                .isEqualTo(WORDS);
    }

    @Test
    void break_glass_takes_a_reason_a_clinical_role_and_a_closed_setting() {
        Actor bank = at("ZT1", "Brandt", "takes", VIEW_AND_NOTIFY);
        for (ReasonDraft bad : List.of(
                new ReasonDraft(null, WORDS),
                new ReasonDraft(ReasonKind.OTHER, "urgent"),
                new ReasonDraft(ReasonKind.OTHER, "asked for 999 000 0018 by phone"))) {
            assertThatThrownBy(() -> fixture.as(bank, () -> exceptions.breakGlass(number, bad)))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        assertRefused(bank, child);
        for (Actor nobody : List.of(Actors.nurse(), Actors.gp(), Actors.receptionist(), Actors.socialWorker())) {
            assertThat(fixture.as(nobody, exceptions::isBreakGlassOffered)).isFalse();
            assertThatThrownBy(() -> breakGlass(nobody, number)).isInstanceOf(NotAllowed.class);
        }
        assertThat(fixture.as(bank, exceptions::isBreakGlassOffered)).isTrue();
    }

    @Test
    void somebody_with_the_users_own_family_name_or_former_one_is_not_shown_without_a_reason() {
        NhsNumber married = NUMBERS.next();
        LocalDate born = fixture.today().minusYears(20);
        story.index(new PersonRow(
                married, "Bellwether", "Ida", born, Gender.FEMALE, null, ACTIVE, null, List.of("ÅSHDOWN")));
        Actor namesake = namesake("asked");
        for (String person : List.of(child, story.idOf(married))) {
            ChildView asked = fixture.as(namesake, () -> lookup.check(person));
            assertThat(asked.reasonNeeded()).isTrue();
            assertThat(asked.flags()).isEmpty();
        }
    }

    @Test
    void a_reason_for_the_own_family_name_opens_the_record_for_half_an_hour_and_is_an_alert() {
        Actor namesake = namesake("gives");
        Consequence page = check(at("ZT101", "Other", "other", VIEW_AND_NOTIFY)).consequence();
        assertThatThrownBy(() -> fixture.as(namesake, () -> lookup.open(child, page)))
                .isInstanceOf(ConsequenceChanged.class);
        assertThatThrownBy(() -> fixture.doAs(namesake, () -> exceptions.give(child, new ReasonDraft(null, ""))))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(raised("SAME_SURNAME", namesake)).isZero();
        Instant then = twoHoursAgo();
        time.at(then, () -> gives(namesake));
        assertThat(time.at(then.plusSeconds(1), () -> check(namesake)).flags()).hasSize(1);
        OpenedRecord opened = time.at(then.plusSeconds(2), () -> fixture.as(namesake, () -> lookup.open(child, page)));
        assertThat(opened.plans()).hasSize(1);
        assertThat(raised("SAME_SURNAME", namesake)).isEqualTo(1);
        assertThat(check(namesake).reasonNeeded()).as("two hours later").isTrue();
    }

    @Test
    void another_family_name_takes_no_reason() {
        Actor other = at("ZT101", "Ashdowne", "twin", VIEW_AND_NOTIFY);
        assertThat(check(other).reasonNeeded()).isFalse();
        assertThatThrownBy(() -> fixture.doAs(other, () -> exceptions.give(child, WHY)))
                .isInstanceOf(NotFound.class);
        assertThat(raised("SAME_SURNAME", other)).isZero();
        Actor both = at("ZT1", "Ash-Down", "both", VIEW_AND_NOTIFY);
        breakGlass(both, number);
        assertThat(check(both).flags()).as("one reason is enough").hasSize(1);
        assertThat(raised("SAME_SURNAME", both)).isEqualTo(1);
        assertThat(raised("BREAK_GLASS", both)).isEqualTo(1);
    }

    private Void gives(Actor actor) {
        fixture.doAs(actor, () -> exceptions.give(child, WHY));
        return null;
    }

    private static Actor namesake(String session) {
        return at("ZT101", "Ashdown", session, VIEW_AND_NOTIFY);
    }

    /** Users are told apart by their family name. */
    private static Actor at(String organisation, String family, String session, Activity... activities) {
        RoleProfile profile = new RoleProfile(
                "556", "S0:G0:R8024", "Bank nurse", organisation, "Organisation " + organisation, Set.of(activities));
        return new Actor("user " + family, "Lena " + family, family, profile, 3, session);
    }

    private ChildView check(Actor actor) {
        return fixture.as(actor, () -> lookup.check(child));
    }

    private Optional<String> breakGlass(Actor actor, NhsNumber whose) {
        return fixture.as(actor, () -> exceptions.breakGlass(whose, WHY));
    }

    private Void assertRefused(Actor actor, String person) {
        assertThatThrownBy(() -> fixture.as(actor, () -> lookup.check(person))).isInstanceOf(NotAllowed.class);
        return null;
    }

    /** Nothing of the future may stay in the ledger: other tests look for its newest row. */
    private Instant twoHoursAgo() {
        return fixture.clock().instant().minusSeconds(2 * 3_600);
    }

    private long notifications() {
        return fixture.number("SELECT COALESCE(SUM(openings), 0) FROM notification WHERE person_id = ?", child);
    }

    private long raised(String kind, Actor user) {
        return fixture.number("SELECT COUNT(*) FROM privacy_alert WHERE kind = ? AND user_id = ?", kind, user.userId());
    }
}
