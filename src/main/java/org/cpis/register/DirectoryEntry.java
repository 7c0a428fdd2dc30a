package org.cpis.register;

import java.util.List;
import java.util.Optional;

/**
 * What a directory says of one number.
 *
 * @param supersededBy the number that took its place, only with status superseded; else null
 * @param person what is known of the holder; null when the directory tells no more than the status
 */
public record DirectoryEntry(NhsNumber number, PersonStatus status, NhsNumber supersededBy, Demographics person) {

    /** The entry for a number that was asked for, and in whose place the directory answered with this one. */
    public DirectoryEntry insteadOf(NhsNumber asked) {
        return new DirectoryEntry(asked, PersonStatus.SUPERSEDED, number, person);
    }

    /** The index row after this; empty when none is held and a bare status cannot start one. */
    Optional<PersonRow> over(Optional<PersonRow> held) {
        if (person == null) {
            return held.map(row -> row(
                    new Demographics(
                            row.familyName(), row.givenNames(), row.birthDate(), row.gender(), row.postcode(), null),
                    row.formerFamilyNames()));
        }
        List<String> heldNames = held.map(PersonRow::formerFamilyNames).orElse(List.of());
        return Optional.of(row(person, person.formerFamilyNames() == null ? heldNames : person.formerFamilyNames()));
    }

    private PersonRow row(Demographics holder, List<String> formerNames) {
        return new PersonRow(
                number,
                holder.familyName(),
                holder.givenNames(),
                holder.birthDate(),
                holder.gender(),
                holder.postcode(),
                status,
                supersededBy,
                formerNames);
    }
}
