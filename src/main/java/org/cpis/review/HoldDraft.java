package org.cpis.review;

import java.io.Serializable;
import java.util.Optional;
import org.cpis.inbox.GuardedText;
import org.cpis.register.NhsNumber;

/**
 * A legal hold as it is typed: on a person or on a case.
 *
 * @param nhsNumber empty: on a case
 * @param reference of a notification; empty: on a person
 */
public record HoldDraft(String nhsNumber, String reference, String reason) implements Serializable {

    /** The first field that cannot be kept like that; its sentence is {@code hold.fault.FIELD}. */
    Optional<String> fault() {
        if (nhsNumber.isEmpty() == reference.isEmpty()) {
            return Optional.of("number");
        }
        if (!nhsNumber.isEmpty() && NhsNumber.parse(nhsNumber).isEmpty()) {
            return Optional.of("number");
        }
        return faultOf(reason);
    }

    static Optional<String> faultOf(String reason) {
        boolean fits = !reason.isEmpty() && GuardedText.fault(reason).isEmpty();
        return fits ? Optional.empty() : Optional.of("reason");
    }

    boolean isOnCase() {
        return nhsNumber.isEmpty();
    }
}
