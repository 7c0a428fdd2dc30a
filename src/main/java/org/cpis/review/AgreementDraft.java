package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an agreement says.
 *
 * @param parties codes of the organisations between which data is shared
 * @param requester the body that asks for the data in law
 * @param consulted named bodies that were consulted, if any
 * @param settings the care settings covered
 * @param ends last day; null: no end
 * @param reference where the signed document is
 */
public record AgreementDraft(
        String title,
        List<String> parties,
        String basis,
        String requester,
        String consulted,
        String settings,
        LocalDate starts,
        LocalDate ends,
        LocalDate review,
        String reference)
        implements Serializable {

    public AgreementDraft {
        parties = List.copyOf(parties);
    }

    /** The first field that cannot be kept like that; its sentence is {@code agreement.fault.FIELD}. */
    public Optional<String> fault() {
        if (title.isEmpty()) {
            return Optional.of("title");
        }
        if (parties.isEmpty()) {
            return Optional.of("parties");
        }
        if (basis.isEmpty()) {
            return Optional.of("basis");
        }
        if (starts == null) {
            return Optional.of("starts");
        }
        if (ends != null && ends.isBefore(starts)) {
            return Optional.of("ends");
        }
        return review == null || review.isBefore(starts) ? Optional.of("review") : Optional.empty();
    }
}
