package org.cpis.lookup.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.CallbackDraft;
import org.cpis.platform.web.Notice;

/** How the clinician wants to be rung back, as it is typed. */
public class CallbackForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private String bleep;
    private int hours = 4;
    private final List<Integer> choices;

    /** @param choices for how many hours */
    CallbackForm(String name, List<Integer> choices) {
        this.name = name;
        this.choices = List.copyOf(choices);
    }

    /** Empty when anything is wrong; every fault is said beside its field. */
    Optional<CallbackDraft> read() {
        CallbackDraft draft = new CallbackDraft(name, phone, bleep, hours);
        Map<String, String> faults = draft.faults(choices);
        faults.forEach((field, key) -> Notice.wrong("callback:" + field, key));
        return faults.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    public List<Integer> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getBleep() {
        return bleep;
    }

    public void setBleep(String bleep) {
        this.bleep = bleep;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }
}
