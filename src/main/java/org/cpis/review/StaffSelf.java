package org.cpis.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What the staff list says of the user who looks.
 *
 * @param numberDigest null: the list does not give the number
 * @param postcodeDigest null: not given
 * @param rotaFrom first day that the rota of the organisation covers; null: it lists none for this user
 * @param rotaUntil last day
 * @param near rota entries of the user around now
 */
public record StaffSelf(
        String numberDigest, String postcodeDigest, LocalDate rotaFrom, LocalDate rotaUntil, List<RotaEntry> near) {

    public StaffSelf {
        near = List.copyOf(near);
    }

    boolean hasRotaOn(LocalDate day) {
        return rotaFrom != null && !day.isBefore(rotaFrom) && !day.isAfter(rotaUntil);
    }
}
