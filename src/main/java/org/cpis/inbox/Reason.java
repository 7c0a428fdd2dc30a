package org.cpis.inbox;

import java.util.Optional;

/** Why a worker or manager does something out of the ordinary; stays inside the authority. */
public final class Reason {

    /** Characters. */
    public static final int LONGEST = 200;

    private Reason() {}

    /** Key of the sentence that says what to do; empty for a good reason. */
    public static Optional<String> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of("owner.reason.empty");
        }
        return reason.length() > LONGEST ? Optional.of("owner.reason.long") : Optional.empty();
    }

    static void require(String reason) {
        if (fault(reason).isPresent()) {
            throw new IllegalArgumentException("not a good reason");
        }
    }
}
