package org.cpis.upload;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;

/**
 * What the officer says about one baby.
 *
 * @param givenNames separated by spaces; {@code Baby} until there is a name
 * @param cppStart start of a child protection plan; null: none
 * @param lacStart start of a looked-after status; null: none
 * @param legalBasis s20, s31 or s38 of a looked-after child; else null
 * @param teamCode null: unallocated
 */
public record BabyDraft(
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        LocalDate cppStart,
        LocalDate lacStart,
        String legalBasis,
        String teamCode)
        implements Serializable {

    /** The day on which a plan of a type starts; null: no such plan is wanted. */
    LocalDate startOf(PlanType type) {
        return switch (type) {
            case CPP -> cppStart;
            case LAC -> lacStart;
            case UCPP -> null;
        };
    }

    Stream<PlanType> wanted() {
        return Stream.of(PlanType.CPP, PlanType.LAC).filter(type -> startOf(type) != null);
    }
}
