package org.cpis.inbox.web;

import java.util.Optional;
import org.cpis.inbox.Reason;
import org.cpis.platform.web.Notice;

/** Reads a reason that was typed. */
final class Reasons {

    private Reasons() {}

    /** The reason; null when it is none, which is then said beside the field with this client id. */
    static String read(String typed, String field) {
        String reason = typed == null ? "" : typed.strip();
        Optional<String> fault = Reason.fault(reason);
        fault.ifPresent(key -> Notice.wrong(field, key));
        return fault.isPresent() ? null : reason;
    }
}
