package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlan;
import org.cpis.register.PersonDetails;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanDates;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanFault;
import org.cpis.register.PlanType;
import org.cpis.register.Showing;
import org.junit.jupiter.api.Test;

class BirthTest {

    private static final Instant RECORDED = Instant.parse("2027-03-26T18:00:00Z"); // clocks go forward on the 28th
    private static final Duration UNDO = Duration.ofDays(3);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 26);
    private static final LocalDate SINCE = LocalDate.of(2027, 1, 10);
    private static final NhsNumber MOTHER = new NhsNumber("9990000034");
    private static final NhsNumber BABY = new NhsNumber("9990000018");
    private static final NhsNumber TWIN = new NhsNumber("9990000026");

    private final BabyRule rule = new BabyRule(MOTHER, SINCE, TODAY);

    @Test
    void an_undo_is_possible_for_72_elapsed_hours_and_not_a_moment_longer() {
        assertThatCode(() -> birth().undo(RECORDED, UNDO)).doesNotThrowAnyException();
        assertThatCode(() -> birth().undo(RECORDED.plus(UNDO), UNDO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> birth().undo(RECORDED.plus(UNDO).plusNanos(1_000), UNDO))
                .isInstanceOf(UndoTooLate.class);
    }

    @Test
    void a_good_baby_has_no_fault() {
        assertThat(rule.faults(baby(BABY, TODAY, TODAY, null, null), List.of(TWIN)))
                .isEmpty();
        assertThat(rule.faults(baby(BABY, SINCE, TODAY, SINCE, "s38"), List.of()))
                .isEmpty();
    }

    @Test
    void the_number_is_the_babys_own() {
        assertThat(keys(baby(MOTHER, TODAY, TODAY, null, null))).containsExactly("birth.number.mother");
        assertThat(rule.faults(baby(BABY, TODAY, TODAY, null, null), List.of(TWIN, BABY)))
                .extracting(BabyFault::key)
                .containsExactly("birth.number.twice");
    }

    @Test
    void nobody_is_born_tomorrow_or_before_the_unborn_plan() {
        assertThat(keys(baby(BABY, TODAY.plusDays(1), null, TODAY.plusDays(1), "s20")))
                .containsExactly("birth.born.future", "birth.start.future");
        assertThat(keys(baby(BABY, SINCE.minusDays(1), TODAY, null, null))).containsExactly("birth.born.early");
    }

    @Test
    void there_is_a_plan_and_it_starts_between_birth_and_today() {
        assertThat(keys(baby(BABY, TODAY, null, null, null))).containsExactly("birth.plans.empty");
        assertThat(keys(baby(BABY, TODAY, TODAY.minusDays(1), null, null))).containsExactly("birth.start.early");
        assertThat(keys(baby(BABY, TODAY, TODAY.plusDays(1), null, null))).containsExactly("birth.start.future");
    }

    @Test
    void a_looked_after_baby_needs_one_of_the_legal_bases() {
        assertThat(keys(baby(BABY, TODAY, null, TODAY, null))).containsExactly("birth.basis.empty");
        assertThat(keys(baby(BABY, TODAY, null, TODAY, "s47"))).containsExactly("birth.basis.empty");
        assertThat(keys(baby(BABY, TODAY, null, TODAY, "s31"))).isEmpty();
    }

    @Test
    void names_are_given_and_fit_and_so_does_the_team() {
        assertThat(keys(named("", "Baby", null))).containsExactly("birth.family.empty");
        assertThat(keys(named("M".repeat(36), "Baby", null))).containsExactly("birth.family.empty");
        assertThat(keys(named("Marlow", " ", null))).containsExactly("birth.given.empty");
        assertThat(keys(named("Marlow", "B".repeat(201), null))).containsExactly("birth.given.empty");
        assertThat(keys(named("Marlow", "Baby", "t".repeat(36)))).containsExactly("birth.team.long");
        assertThat(keys(named("M".repeat(35), "B".repeat(200), "t".repeat(35)))).isEmpty();
    }

    @Test
    void every_fault_of_the_register_has_its_sentence() {
        ResourceBundle texts = ResourceBundle.getBundle("messages");
        assertThat(Arrays.stream(PlanFault.values()).map(BabyFault::of).map(BabyFault::key))
                .allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    private List<String> keys(BabyDraft baby) {
        return rule.faults(baby, List.of()).stream().map(BabyFault::key).toList();
    }

    private static BabyDraft named(String family, String given, String team) {
        return new BabyDraft(BABY, family, given, TODAY, TODAY, null, null, team);
    }

    private static BabyDraft baby(NhsNumber number, LocalDate born, LocalDate cpp, LocalDate lac, String basis) {
        return new BabyDraft(number, "Marlow", "Baby", born, cpp, lac, basis, null);
    }

    private static Birth birth() {
        PersonDetails mother = new PersonDetails(
                "m", MOTHER, "Marlow", "Dana", LocalDate.of(1999, 1, 1), Gender.FEMALE, null, PersonStatus.ACTIVE);
        PlanDates dates = new PlanDates(PlanType.UCPP, SINCE, null, TODAY);
        PlanDetails plan = new PlanDetails("p", "904", dates, Showing.CURRENT, null, "020 7946 0904", null, RECORDED);
        return Birth.of("b", new OwnPlan(mother, plan, "u"), RECORDED, "Officer");
    }
}
