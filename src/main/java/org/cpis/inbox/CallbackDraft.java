package org.cpis.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpis.organisation.UkPhone;

/**
 * How a clinician wants to be reached.
 *
 * @param name whom to ask for
 * @param phone empty: none, then there is a bleep
 * @param bleep digits; empty: none
 * @param hours for how long, counted from now
 */
public record CallbackDraft(String name, String phone, String bleep, int hours) implements Serializable {

    private static final int LONGEST_NAME = 70;

    public CallbackDraft {
        name = name == null ? "" : name.strip();
        phone = phone == null ? "" : phone.strip();
        bleep = bleep == null ? "" : bleep.strip();
    }

    /**
     * What is wrong: the key of a sentence by field; empty when all is good.
     *
     * @param choices of hours
     */
    public Map<String, String> faults(List<Integer> choices) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || GuardedText.holdsNumber(name)) {
            faults.put("name", "callback.name.wrong");
        }
        if (phone.isEmpty() && bleep.isEmpty()) {
            faults.put("phone", "callback.phone.empty");
        } else if (!phone.isEmpty() && !UkPhone.isGood(phone)) {
            faults.put("phone", "contact.phone.uk");
        }
        if (!bleep.isEmpty() && !bleep.matches("[0-9]{1,8}")) {
            faults.put("bleep", "callback.bleep.digits");
        }
        if (!choices.contains(hours)) {
            faults.put("hours", "callback.hours.empty");
        }
        return faults;
    }
}
