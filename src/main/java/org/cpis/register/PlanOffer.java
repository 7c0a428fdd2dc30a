package org.cpis.register;

import java.time.LocalDate;

/**
 * One row of an authority's feed that reads well: what it says of one plan of one person.
 *
 * @param legalBasis of a LAC, else null
 * @param end null while open
 * @param teamCode null: unallocated
 */
public record PlanOffer(
        PersonClaim person,
        PlanType type,
        String legalBasis,
        LocalDate start,
        LocalDate end,
        LocalDate expectedDelivery,
        String localId,
        String teamCode,
        String emergencyPhone,
        String officePhone) {

    public PlanDates dates() {
        return new PlanDates(type, start, end, expectedDelivery);
    }
}
