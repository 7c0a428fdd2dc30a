package org.cpis.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A line of a staff list as it is kept.
 *
 * @param numberDigest null: not given
 * @param postcodeDigest null: not given
 * @param homes keyed digests of each family name with the postcode
 * @param leavesOn gone from this day on; null: stays
 */
record StaffRow(
        String userId,
        String numberDigest,
        String postcodeDigest,
        Set<String> homes,
        LocalDate leavesOn,
        List<RotaEntry> rota) {

    StaffRow {
        homes = Set.copyOf(homes);
        rota = List.copyOf(rota);
    }
}
