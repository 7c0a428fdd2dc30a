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
import java.util.stream.Stream;
import org.cpis.identity.Actor;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.support.Families;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what about which pregnancy, and what the list of them says. */
@ArquillianTest
class BirthListIT {

    private static final Actor OFFICER = Families.officer(OWN);
    private static final Actor FOREIGN = Families.officer(OTHER);

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

    private LocalDate today;

    @BeforeEach
    void people() {
        families.load();
        today = fixture.today();
    }

    @Test
    void another_authoritys_officer_neither_records_nor_reads() {
        String unborn = unborn(today);
        List<BabyDraft> babies = List.of(baby());
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> work.record(unborn, babies)))
                .isInstanceOf(NotFound.class);
        String birth = fixture.as(OFFICER, () -> work.record(unborn, babies)).birthId();
        String waiting = task(birth).babies().get(0).id();
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> births.task(birth))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> births.waiting(waiting)))
                .isInstanceOf(NotFound.class);
        assertThat(listed(FOREIGN)).doesNotContain(birth);
        assertThat(listed(OFFICER)).contains(birth);
        assertThat(fixture.as(OFFICER, () -> births.waiting(waiting))).isEqualTo(babies.get(0));
    }

    @Test
    void only_an_unborn_plan_has_a_birth() {
        NhsNumber child = families.child(OWN);
        String plan = families.plan(OWN, child, CPP);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> births.unborn(plan))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> work.record(plan, List.of(baby()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> work.endOtherwise(plan)))
                .isInstanceOf(NotFound.class);
        assertThat(families.open(OWN, child, CPP)).isOne();
    }

    @Test
    void a_birth_has_one_to_six_babies() {
        String unborn = unborn(today);
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> work.record(unborn, List.of())))
                .isInstanceOf(StepNotPossible.class);
        List<BabyDraft> seven = Stream.generate(this::baby).limit(7).toList();
        assertThatThrownBy(() -> fixture.as(OFFICER, () -> work.record(unborn, seven)))
                .isInstanceOf(StepNotPossible.class);
        assertThat(fixture.as(OFFICER, () -> work.record(unborn, seven.subList(0, 6)))
                        .waiting())
                .isEqualTo(6);
    }

    @Test
    void a_twin_is_not_corrected_to_the_number_of_the_other() {
        BabyDraft first = baby();
        BabyDraft second = baby();
        String unborn = unborn(today);
        String birth = fixture.as(OFFICER, () -> work.record(unborn, List.of(first, second)))
                .birthId();
        String id = task(birth).babies().get(1).id();
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> work.correct(id, first)))
                .hasMessage("birth.number.twice");
        BabyDraft other = baby();
        fixture.doAs(OFFICER, () -> work.correct(id, other));
        assertThat(fixture.as(OFFICER, () -> births.waiting(id))).isEqualTo(other);
    }

    @Test
    void reminds_from_the_expected_day_then_14_and_25_days_after_it() {
        assertThat(row(-1)).isEqualTo("NOT_YET, 29 days");
        assertThat(row(0)).isEqualTo("FIRST, 28 days");
        assertThat(row(13)).isEqualTo("FIRST, 15 days");
        assertThat(row(14)).isEqualTo("SECOND, 14 days");
        assertThat(row(24)).isEqualTo("SECOND, 4 days");
        assertThat(row(25)).isEqualTo("LAST, 3 days");
        assertThat(row(28)).isEqualTo("LAST, 0 days");
    }

    @Test
    void a_task_is_listed_while_it_waits_or_may_be_undone() {
        String waiting = record(baby());
        String done = record(known());
        assertThat(task(done).row().state()).isEqualTo(BirthState.DONE);
        recordedSecondsAgo(waiting, 72 * 3600 + 5);
        recordedSecondsAgo(done, 72 * 3600 - 60);
        assertThat(task(waiting).undoable()).isFalse();
        assertThat(task(done).undoable()).isTrue();
        assertThat(listed(OFFICER)).contains(waiting, done);
        recordedSecondsAgo(done, 72 * 3600 + 5);
        assertThat(task(done).undoable()).isFalse();
        assertThat(listed(OFFICER)).contains(waiting).doesNotContain(done);
    }

    @Test
    void a_mother_who_became_sensitive_is_in_no_task() {
        NhsNumber mother = families.mother(OWN, today);
        String unborn = families.plan(OWN, mother, UCPP);
        String birth =
                fixture.as(OFFICER, () -> work.record(unborn, List.of(baby()))).birthId();
        assertThat(listed(OFFICER)).contains(birth);
        families.index(mother, "Marlow", "Dana", today.minusYears(28), "sensitive");
        assertThat(listed(OFFICER)).doesNotContain(birth);
        assertThatThrownBy(() -> task(birth)).isInstanceOf(NotFound.class);
    }

    /** What the list says of a pregnancy whose expected day was so many days ago. */
    private String row(int daysAfter) {
        String unborn = unborn(today.minusDays(daysAfter));
        return fixture.as(OFFICER, births::list).unborn().stream()
                .filter(row -> row.unborn().id().equals(unborn))
                .map(row -> row.reminder() + ", " + row.daysShown() + " days")
                .findFirst()
                .orElse("not listed");
    }

    private List<String> listed(Actor actor) {
        return fixture.as(actor, births::list).tasks().stream()
                .map(task -> task.row().id())
                .toList();
    }

    private String unborn(LocalDate expected) {
        return families.plan(OWN, families.mother(OWN, expected), UCPP);
    }

    private String record(BabyDraft baby) {
        String unborn = unborn(today);
        return fixture.as(OFFICER, () -> work.record(unborn, List.of(baby))).birthId();
    }

    private BirthTask task(String id) {
        return fixture.as(OFFICER, () -> births.task(id));
    }

    private BabyDraft baby() {
        return new BabyDraft(families.freshNumber(), "Marlow", "Baby", today, today, null, null, null);
    }

    private BabyDraft known() {
        BabyDraft baby = baby();
        families.index(baby.nhsNumber(), "Marlow", "Baby", today, "active");
        return baby;
    }

    private void recordedSecondsAgo(String birth, int seconds) {
        LocalDateTime then =
                LocalDateTime.now(fixture.clock().withZone(ZoneOffset.UTC)).minusSeconds(seconds);
        fixture.tamper("UPDATE birth SET recorded_at = ? WHERE id = ?", then, birth);
    }
}
