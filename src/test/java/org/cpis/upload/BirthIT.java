package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.register.PlanType.LAC;
import static org.cpis.register.PlanType.UCPP;
import static org.cpis.support.Families.OTHER;
import static org.cpis.support.Families.OWN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanFault;
import org.cpis.support.Actors;
import org.cpis.support.Families;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BirthIT {

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

    private NhsNumber mother;
    private String unborn;
    private LocalDate today;

    @BeforeEach
    void a_mother() {
        families.load();
        today = fixture.today();
        mother = families.mother(OWN, today.minusDays(1));
        unborn = families.plan(OWN, mother, UCPP);
    }

    @Test
    void of_twins_the_unknown_one_waits_and_the_mothers_plan_with_it() {
        NhsNumber first = newborn();
        NhsNumber second = families.freshNumber();
        BirthResult result = record(cpp(first), cpp(second));
        assertThat(result)
                .extracting(BirthResult::matched, BirthResult::waiting)
                .containsExactly(1, 1);
        assertThat(families.open(OWN, first, CPP)).isOne();
        assertThat(families.open(OWN, mother, UCPP)).isOne();
        assertThat(task(result.birthId()).babies())
                .extracting(BabyRow::isMatched)
                .containsExactly(true, false);
        families.index(second, "Marlow", "Baby", today, "active");
        assertThat(families.open(OWN, second, CPP)).isOne();
        assertThat(families.open(OWN, mother, UCPP)).isZero();
        assertThat(task(result.birthId()).row().state()).isEqualTo(BirthState.DONE);
        assertThat(fixture.text("SELECT end_date FROM plan WHERE id = ?", unborn))
                .isEqualTo(today.toString());
        assertThat(fixture.text("SELECT upload_id FROM plan WHERE id = ?", families.plan(OWN, second, CPP)))
                .isEqualTo(result.birthId());
    }

    @Test
    void a_baby_may_carry_both_plans() {
        NhsNumber baby = newborn();
        record(new BabyDraft(baby, "Marlow", "Baby", today, today, today, "s31", null));
        assertThat(families.open(OWN, baby, CPP)).isOne();
        assertThat(fixture.text("SELECT legal_basis FROM plan WHERE id = ?", families.plan(OWN, baby, LAC)))
                .isEqualTo("s31");
        assertThat(fixture.text("SELECT emergency_phone FROM plan WHERE id = ?", families.plan(OWN, baby, LAC)))
                .isEqualTo("020 7946 0904");
        assertThat(families.open(OWN, mother, UCPP)).isZero();
    }

    @Test
    void one_wrong_baby_and_nothing_is_saved() {
        NhsNumber good = newborn();
        NhsNumber bad = newborn();
        BabyDraft other = new BabyDraft(bad, "Somebody", "Else", today, today, null, null, null);
        assertThatThrownBy(() -> record(cpp(good), other)).isInstanceOfSatisfying(BabyRefused.class, refused -> {
            assertThat(refused.position()).isEqualTo(1);
            assertThat(refused.fault()).isEqualTo(BabyFault.of(PlanFault.NOT_MATCHED));
        });
        assertThatThrownBy(() -> record(cpp(good), cpp(mother))).isInstanceOfSatisfying(BabyRefused.class, refused -> {
            assertThat(refused.fault().key()).isEqualTo("birth.number.mother");
        });
        assertThat(families.open(OWN, good, CPP)).isZero();
        assertThat(fixture.number("SELECT COUNT(*) FROM birth WHERE plan_id = ?", unborn))
                .isZero();
        assertThat(record(cpp(good), cpp(bad)).matched()).isEqualTo(2);
    }

    @Test
    void a_sensitive_superseded_or_dead_baby_is_an_error_and_an_unknown_one_is_not() {
        NhsNumber sensitive = families.freshNumber();
        families.index(sensitive, "Marlow", "Baby", today, "sensitive");
        NhsNumber dead = families.freshNumber();
        families.index(dead, "Marlow", "Baby", today, "deceased");
        assertThatThrownBy(() -> record(cpp(sensitive))).hasMessage("birth.fault.PERSON_SENSITIVE");
        assertThatThrownBy(() -> record(cpp(dead))).hasMessage("birth.fault.PERSON_DECEASED");
        assertThat(record(cpp(families.freshNumber())).waiting()).isOne();
        assertThatThrownBy(() -> record(cpp(families.freshNumber()))).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void a_baby_that_waits_and_does_not_agree_tells_why_and_can_be_corrected() {
        NhsNumber number = families.freshNumber();
        String birth = record(cpp(number)).birthId();
        families.index(number, "Bellamy", "Kit", today, "active");
        BabyRow row = task(birth).babies().get(0);
        assertThat(row.fault()).isEqualTo(PlanFault.NOT_MATCHED);
        assertThat(fixture.as(OFFICER, () -> births.waiting(row.id())).nhsNumber())
                .isEqualTo(number);
        BabyDraft right = new BabyDraft(number, "Bellamy", "Kit", today, today, null, null, null);
        assertThatThrownBy(() -> fixture.doAs(Families.officer(OTHER), () -> work.correct(row.id(), right)))
                .isInstanceOf(NotFound.class);
        fixture.doAs(OFFICER, () -> work.correct(row.id(), right));
        assertThat(task(birth).row().state()).isEqualTo(BirthState.DONE);
        assertThat(families.open(OWN, mother, UCPP)).isZero();
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> work.correct(row.id(), right)))
                .isInstanceOf(StepNotPossible.class);
    }

    @Test
    void a_pregnancy_that_ended_otherwise_leaves_nothing_behind() {
        String person = fixture.text("SELECT person_id FROM plan WHERE id = ?", unborn);
        assertThatThrownBy(() -> fixture.doAs(Families.officer(OTHER), () -> work.endOtherwise(unborn)))
                .isInstanceOf(NotFound.class);
        fixture.doAs(OFFICER, () -> work.endOtherwise(unborn));
        assertThat(fixture.number("SELECT COUNT(*) FROM plan WHERE person_id = ?", person))
                .isZero();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM birth_baby y JOIN birth b ON b.id = y.birth_id" + " WHERE b.plan_id = ?",
                        unborn))
                .isZero();
        assertThat(fixture.text("SELECT state FROM birth WHERE plan_id = ?", unborn))
                .isEqualTo("ENDED_OTHERWISE");
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = 'PLAN_DELETED'", person))
                .isOne();
    }

    @Test
    void the_list_is_the_own_authoritys_and_has_no_sensitive_mother() {
        NhsNumber sensitive = families.mother(OWN, today);
        families.index(sensitive, "Marlow", "Dana", today.minusYears(28), "sensitive");
        assertThat(numbers(OFFICER)).contains(mother).doesNotContain(sensitive);
        assertThat(numbers(Families.officer(OTHER))).doesNotContain(mother);
        assertThatThrownBy(() -> fixture.as(Families.officer(OTHER), () -> births.unborn(unborn)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), births::list)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(OFFICER, () -> births.unborn(unborn)).person().nhsNumber())
                .isEqualTo(mother);
    }

    private List<NhsNumber> numbers(Actor actor) {
        return fixture.as(actor, births::list).unborn().stream()
                .map(row -> row.unborn().person().nhsNumber())
                .toList();
    }

    private BirthResult record(BabyDraft... babies) {
        return fixture.as(OFFICER, () -> work.record(unborn, List.of(babies)));
    }

    private BirthTask task(String id) {
        return fixture.as(OFFICER, () -> births.task(id));
    }

    private NhsNumber newborn() {
        NhsNumber number = families.freshNumber();
        families.index(number, "Marlow", "Baby", today, "active");
        return number;
    }

    private BabyDraft cpp(NhsNumber number) {
        return new BabyDraft(number, "Marlow", "Baby", today, today, null, null, "904-CP1");
    }
}
