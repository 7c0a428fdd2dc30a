package org.cpis.organisation;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * Whom to ring at a local authority, and when. Times are those of Europe/London.
 *
 * @param officePhone null where there is none
 * @param emergencyPhone out of hours; always there
 * @param holidayOpens on England's bank holidays; null with {@code holidayCloses}: closed then
 */
public record ContactDetails(
        String officePhone,
        String emergencyPhone,
        LocalTime opens,
        LocalTime closes,
        LocalTime holidayOpens,
        LocalTime holidayCloses)
        implements Serializable {

    public boolean isOpenOnHolidays() {
        return holidayOpens != null;
    }
}
