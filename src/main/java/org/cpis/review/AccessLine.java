package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.organisation.CareSetting;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One opening of a record, as the authority that holds it may read it.
 *
 * @param id of the opening
 * @param code ODS code of the viewer's organisation; null where it is kept back
 * @param organisation its name; null where it is kept back (domain 15, row 17)
 * @param planTypes joined by commas
 * @param nhsNumber null where the number may not be shown; then name and birth date are null too
 */
public record AccessLine(
        String id,
        Instant at,
        String viewer,
        String role,
        String code,
        String organisation,
        String planTypes,
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate)
        implements Serializable {

    /** @param setting care setting of the organisation; null: none */
    public AccessLine(
            String id,
            Instant at,
            String viewer,
            String role,
            String code,
            String organisation,
            String setting,
            String planTypes,
            NhsNumber nhsNumber,
            String familyName,
            String givenNames,
            LocalDate birthDate,
            PersonStatus status) {
        this(
                id,
                at,
                viewer,
                role,
                CareSetting.isKeptBack(setting) ? null : code,
                CareSetting.isKeptBack(setting) ? null : organisation,
                planTypes,
                isShown(status) ? nhsNumber : null,
                isShown(status) ? familyName : null,
                isShown(status) ? givenNames : null,
                isShown(status) ? birthDate : null);
    }

    /** An old number must never stand in a list with a new one, nor a sensitive one anywhere (laws 9, 10). */
    private static boolean isShown(PersonStatus status) {
        return status == PersonStatus.ACTIVE || status == PersonStatus.DECEASED;
    }
}
