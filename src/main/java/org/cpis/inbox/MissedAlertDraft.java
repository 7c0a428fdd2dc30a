package org.cpis.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpis.organisation.UkPhone;

/**
 * A clinician believes that an authority holds a plan which the portal does not show.
 *
 * @param authority code of the one that is asked
 * @param personId random id of the person; null: nobody was found
 * @param sought what is known of them where nobody was found; else null
 * @param note at most 200 characters, by {@link GuardedText}; may be empty
 */
public record MissedAlertDraft(
        String authority,
        Urgency urgency,
        String personId,
        SoughtPerson sought,
        String callbackName,
        String callbackPhone,
        String note)
        implements Serializable {

    public MissedAlertDraft {
        if ((personId == null) == (sought == null)) {
            throw new IllegalArgumentException("either somebody of the index or somebody who was not found");
        }
    }

    /** What is wrong: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (authority.isEmpty()) {
            faults.put("authority", "missedAlert.authority.empty");
        }
        if (urgency == null) {
            faults.put("urgency", "missedAlert.urgency.empty");
        }
        if (callbackName.isEmpty()
                || callbackName.length() > SoughtPerson.LONGEST
                || GuardedText.holdsNumber(callbackName)) {
            faults.put("name", "callback.name.wrong");
        }
        if (!UkPhone.isGood(callbackPhone)) {
            faults.put("phone", "contact.phone.uk");
        }
        GuardedText.fault(note).ifPresent(key -> faults.put("note", key));
        return faults;
    }
}
