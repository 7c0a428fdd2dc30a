package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One organisation on its way.
 *
 * @param parent trust of a site; null elsewhere
 * @param planned null: no plan yet
 * @param live null: not live
 */
public record GoLiveDay(String code, String name, boolean authority, String parent, LocalDate planned, LocalDate live)
        implements Serializable {

    GoLiveDay since(LocalDate day) {
        boolean earlier = day != null && (live == null || day.isBefore(live));
        return earlier ? new GoLiveDay(code, name, authority, parent, planned, day) : this;
    }
}
