package org.cpis.register;

import java.time.LocalDate;

/**
 * When a plan is seen (R-013; rulings 12 and 13). Days are days of Europe/London.
 *
 * @param tailDays days after the end date on which an ended CPP or LAC is still shown; 364
 * @param unbornDays days after the expected delivery date on which a UCPP is still shown; 28
 * @param adultAge from this birthday on CPP and LAC are hidden; 18
 */
public record VisibilityRule(int tailDays, int unbornDays, int adultAge) {

    /**
     * @param born birth date of the person that the plan is held on (for a UCPP the mother)
     * @param day the day on which somebody looks
     */
    public Showing showing(PlanDates plan, LocalDate born, LocalDate day) {
        if (day.isBefore(plan.start())) {
            return Showing.NOT_YET;
        }
        return plan.type() == PlanType.UCPP ? unborn(plan, day) : child(plan, born, day);
    }

    private Showing unborn(PlanDates plan, LocalDate day) {
        boolean ended = plan.end() != null && !day.isBefore(plan.end());
        boolean past = day.isAfter(plan.expectedDelivery().plusDays(unbornDays));
        return ended || past ? Showing.GONE : Showing.CURRENT;
    }

    private Showing child(PlanDates plan, LocalDate born, LocalDate day) {
        if (!day.isBefore(birthday(born, adultAge))) {
            return Showing.GONE;
        }
        if (plan.end() == null || day.isBefore(plan.end())) {
            return Showing.CURRENT;
        }
        return day.isAfter(plan.end().plusDays(tailDays)) ? Showing.GONE : Showing.ENDED_STILL_SHOWN;
    }

    /** The day on which somebody reaches an age; for 29 February in other years 1 March (ruling 12). */
    public static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
