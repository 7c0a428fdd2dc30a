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
import org.cpis.support.Families;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a birth task after it was recorded: undone, or overtaken by the feed. */
@ArquillianTest
class BirthEndIT {

    private static final Actor OFFICER = Families.officer(OWN);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Families families;

    @Inject
    private Births births;

    @Inject
    private BirthWork work;

    @Inject
    private BirthUndo undo;

    private NhsNumber mother;
    private NhsNumber baby;
    private String unborn;
    private LocalDate today;

    @BeforeEach
    void a_mother_and_a_newborn() {
        families.load();
        today = fixture.today();
        mother = families.mother(OWN, today);
        unborn = families.plan(OWN, mother, UCPP);
        baby = families.freshNumber();
        families.index(baby, "Marlow", "Baby", today, "active");
    }

    @Test
    void an_undo_takes_the_plans_away_and_opens_the_unborn_one_again() {
        String source = fixture.text("SELECT upload_id FROM plan WHERE id = ?", unborn);
        String birth = record(baby);
        assertThat(families.open(OWN, mother, UCPP)).isZero();
        assertThatThrownBy(() -> fixture.as(Families.officer(OTHER), () -> undo.undo(birth)))
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(OFFICER, () -> undo.undo(birth))).isEqualTo(new BirthUndo.Undone(1, 0));
        assertThat(families.plan(OWN, baby, CPP)).isNull();
        assertThat(families.open(OWN, mother, UCPP)).isOne();
        assertThat(fixture.text("SELECT upload_id FROM plan WHERE id = ?", unborn))
                .isEqualTo(source);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> undo.undo(birth))).isInstanceOf(StepNotPossible.class);
        record(baby);
        assertThat(families.open(OWN, mother, UCPP)).isZero();
    }

    @Test
    void a_plan_that_the_feed_confirmed_since_stays() {
        String birth = record(baby);
        families.feed(OWN, new FeedFile(today).line(upsert(baby, today.toString())));
        assertThat(fixture.as(OFFICER, () -> undo.undo(birth))).isEqualTo(new BirthUndo.Undone(0, 1));
        assertThat(families.open(OWN, baby, CPP)).isOne();
        assertThat(families.open(OWN, mother, UCPP)).isOne();
    }

    @Test
    void after_72_hours_there_is_no_undo() {
        String birth = record(baby);
        recordedSecondsAgo(birth, 72 * 3600 + 5);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> undo.undo(birth))).isInstanceOf(UndoTooLate.class);
        assertThat(families.open(OWN, baby, CPP)).isOne();
        recordedSecondsAgo(birth, 72 * 3600 - 60);
        assertThat(fixture.as(OFFICER, () -> undo.undo(birth)).removed()).isOne();
    }

    @Test
    void what_the_feed_brings_first_counts() {
        NhsNumber later = families.freshNumber();
        String birth = record(later);
        assertThat(state(birth)).isEqualTo(BirthState.WAITING);
        families.index(later, "Bellamy", "Kit", today, "active"); // named otherwise since
        assertThat(state(birth)).isEqualTo(BirthState.WAITING);
        assertThat(families.feed(OWN, kit(later)).upload().loaded()).isOne();
        assertThat(state(birth)).isEqualTo(BirthState.DONE);
        assertThat(families.open(OWN, mother, UCPP)).isZero();
        assertThat(fixture.as(OFFICER, () -> undo.undo(birth))).isEqualTo(new BirthUndo.Undone(0, 1));
        assertThat(families.open(OWN, later, CPP)).isOne();
    }

    @Test
    void what_the_feed_of_another_authority_brings_does_not_count() {
        NhsNumber later = families.freshNumber();
        String birth = record(later);
        families.index(later, "Bellamy", "Kit", today, "active");
        assertThat(families.feed(OTHER, kit(later)).upload().loaded()).isOne();
        assertThat(state(birth)).isEqualTo(BirthState.WAITING);
        assertThat(families.open(OWN, mother, UCPP)).isOne();
    }

    @Test
    void an_undone_birth_takes_no_baby_in_any_more() {
        NhsNumber later = families.freshNumber();
        String birth = record(later);
        assertThat(fixture.as(OFFICER, () -> undo.undo(birth))).isEqualTo(new BirthUndo.Undone(0, 0));
        families.index(later, "Marlow", "Baby", today, "active");
        assertThat(families.plan(OWN, later, CPP)).isNull();
        assertThat(families.open(OWN, mother, UCPP)).isOne();
    }

    @Test
    void a_feed_that_ends_or_deletes_the_unborn_plan_closes_the_task() {
        String ended = record(families.freshNumber());
        LocalDate born = today.minusYears(28);
        families.feed(
                OWN,
                new FeedFile(today)
                        .line("1,upsert," + mother.digits() + ",Marlow,Dana," + born + ",UCPP,," + today.minusDays(70)
                                + "," + today + "," + today + ",L1,904-CP1,020 7946 0904,"));
        assertThat(fixture.text("SELECT state FROM birth WHERE id = ?", ended)).isEqualTo("BY_FEED");
        NhsNumber second = families.mother(OWN, today);
        unborn = families.plan(OWN, second, UCPP);
        String deleted = record(families.freshNumber());
        String untouched = recordFor(families.mother(OWN, today));
        families.feed(OWN, new FeedFile(today).line("1,delete," + second.digits() + ",,,,UCPP,,,,,,,,"));
        assertThat(fixture.text("SELECT state FROM birth WHERE id = ?", deleted))
                .isEqualTo("BY_FEED");
        assertThat(state(untouched)).isEqualTo(BirthState.WAITING);
    }

    private String recordFor(NhsNumber otherMother) {
        unborn = families.plan(OWN, otherMother, UCPP);
        return record(families.freshNumber());
    }

    private String record(NhsNumber number) {
        BabyDraft draft = new BabyDraft(number, "Marlow", "Baby", today, today, null, null, null);
        return fixture.as(OFFICER, () -> work.record(unborn, List.of(draft))).birthId();
    }

    private BirthState state(String birth) {
        return fixture.as(OFFICER, () -> births.task(birth)).row().state();
    }

    private void recordedSecondsAgo(String birth, int seconds) {
        LocalDateTime then =
                LocalDateTime.now(fixture.clock().withZone(ZoneOffset.UTC)).minusSeconds(seconds);
        fixture.tamper("UPDATE birth SET recorded_at = ? WHERE id = ?", then, birth);
    }

    private FeedFile kit(NhsNumber number) {
        return new FeedFile(today)
                .line("1,upsert," + number.digits() + ",Bellamy,Kit," + today + ",CPP,," + today
                        + ",,,L1,904-CP1,020 7946 0904,");
    }

    private String upsert(NhsNumber number, String start) {
        return "1,upsert," + number.digits() + ",Marlow,Baby," + today + ",CPP,," + start
                + ",,,L1,904-CP1,020 7946 0904,";
    }
}
