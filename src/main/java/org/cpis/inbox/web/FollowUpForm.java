package org.cpis.inbox.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpis.inbox.Contact;
import org.cpis.inbox.ContactWay;
import org.cpis.inbox.Decision;
import org.cpis.inbox.FollowUpDraft;
import org.cpis.inbox.FollowUpOutcome;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/**
 * What a worker types about a notification; every fault is said beside its field.
 *
 * <p>Size: ten fields are one form, which keeps all that was typed.
 */
public class FollowUpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();

    /** @param kept what was typed before and not recorded; may be empty */
    FollowUpForm(Map<String, String> kept) {
        typed.put("decision", Decision.FOLLOW_UP.name());
        typed.putAll(kept);
    }

    /** Adds a text to the note. @return whether there was room for it */
    boolean addToNote(String text) {
        String all = text("note").isEmpty() ? text : text("note") + "\n\n" + text;
        boolean fits = all.length() <= FollowUpDraft.LONGEST_NOTE;
        if (fits) {
            typed.put("note", all);
        }
        return fits;
    }

    /** An entry after which it stays open; empty when anything is wrong. */
    Optional<FollowUpDraft> read(LocalDate today) {
        return checked(draft -> draft.faults(today));
    }

    /** The same for closing. */
    Optional<FollowUpDraft> readClosing() {
        return checked(FollowUpDraft::closingFaults);
    }

    private Optional<FollowUpDraft> checked(Function<FollowUpDraft, Map<String, String>> rules) {
        Optional<LocalDate> next = next();
        boolean unreadable = next.isEmpty() && !typedNext().isEmpty();
        if (unreadable) {
            Notice.wrong("followUp:next", "followUp.next.real");
        }
        FollowUpDraft draft = draft(next.orElse(null));
        Map<String, String> faults = rules.apply(draft);
        faults.forEach((field, key) -> Notice.wrong("followUp:" + field, key));
        return unreadable || !faults.isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    private FollowUpDraft draft(LocalDate next) {
        return new FollowUpDraft(
                text("outcome").isEmpty() ? null : FollowUpOutcome.valueOf(text("outcome")),
                text("note"),
                text("decision").isEmpty() ? Decision.FOLLOW_UP : Decision.valueOf(text("decision")),
                contact(),
                next,
                text("other").toUpperCase(Locale.ROOT),
                text("case"));
    }

    private Contact contact() {
        boolean none = text("contact").isEmpty() && text("way").isEmpty();
        ContactWay way = text("way").isEmpty() ? null : ContactWay.valueOf(text("way"));
        return none ? null : new Contact(text("contact"), way);
    }

    private Optional<LocalDate> next() {
        return typedNext().read();
    }

    private TypedDate typedNext() {
        TypedDate date = new TypedDate();
        date.setDay(typed.get("nextDay"));
        date.setMonth(typed.get("nextMonth"));
        date.setYear(typed.get("nextYear"));
        return date;
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    public FollowUpOutcome[] getOutcomes() {
        return FollowUpOutcome.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
