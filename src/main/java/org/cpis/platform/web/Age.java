package org.cpis.platform.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** An age as the NHS patient banner shows it: two units at most, by size. Birth times are not known here. */
final class Age {

    private Age() {}

    static String text(LocalDate born, LocalDate today) {
        long days = ChronoUnit.DAYS.between(born, today);
        Period age = Period.between(born, today);
        if (days < 28) {
            return days + "d";
        }
        if (age.getYears() < 1) {
            return days / 7 + "w " + days % 7 + "d";
        }
        if (age.getYears() < 2) {
            long months = age.toTotalMonths();
            return months + "m " + ChronoUnit.DAYS.between(born.plusMonths(months), today) + "d";
        }
        return age.getYears() < 18 ? age.getYears() + "y " + age.getMonths() + "m" : age.getYears() + "y";
    }
}
