package org.cpis.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which of an authority's phones answers at this moment, by its own hours (Europe/London) and England's bank holidays.
 *
 * @param officeOpen whether the office answers; otherwise emergency duty
 * @param until when that changes; null: never
 * @param officePhone of the authority as a whole; null: not told
 * @param emergencyPhone of the authority as a whole; null: not told
 * @param lastConfirmed when the authority last said that these two are right; null: never
 */
public record DutyNow(
        boolean officeOpen, Instant until, String officePhone, String emergencyPhone, LocalDate lastConfirmed)
        implements Serializable {

    /** When the authority last confirmed this very number; null for a number that is none of its own two. */
    public LocalDate confirmed(String phone) {
        boolean own = isSame(phone, officePhone) || isSame(phone, emergencyPhone);
        return own ? lastConfirmed : null;
    }

    private static boolean isSame(String one, String other) {
        return one != null && other != null && UkPhone.digits(one).equals(UkPhone.digits(other));
    }
}
