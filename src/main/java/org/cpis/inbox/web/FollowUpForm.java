package org.cpis.inbox.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.cpis.platform.web.PastTime;
import org.cpis.platform.web.TypedDate;

/**
 * What a worker types about a notification; every fault is said beside its field.
 *
 * <p>Size: fourteen fields are one form, which keeps all that was typed.
 */
public class FollowUpForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();

    /** @param kept what was typed before and not recorded; may be empty */
    FollowUpForm(Map<String, String> kept) {
        typed.put("decision", Decision.FOLLOW_UP.name());
        typed.putAll(kept);
    }

    /** Puts a text behind what stands in the note; where there is no room for it, says so. */
    void addToNote(String text) {
        String all = text("note").isEmpty() ? text : text("note") + "\n\n" + text;
        if (all.length() <= FollowUpDraft.LONGEST_NOTE) {
            typed.put("note", all);
        } else {
            Notice.wrong("followUp:note", "followUp.note.full");
        }
    }

    /** An entry after which it stays open; empty when anything is wrong. */
    Optional<FollowUpDraft> read(Instant now) {
        return checked(draft -> draft.faults(now), now);
    }

    /** The same for closing. */
    Optional<FollowUpDraft> readClosing(Instant now) {
        return checked(draft -> draft.closingFaults(now), now);
    }

    private Optional<FollowUpDraft> checked(Function<FollowUpDraft, Map<String, String>> rules, Instant now) {
        TypedDate next = date("next");
        Optional<LocalDate> day = next.read();
        Optional<Instant> contacted = contacted(now);
        FollowUpDraft draft = draft(day.orElse(null), contacted.orElse(null));
        Map<String, String> faults = new LinkedHashMap<>(rules.apply(draft));
        if (day.isEmpty() && !next.isEmpty()) {
            faults.put("next", "followUp.next.real");
        }
        if (contacted.isEmpty() && isContactTimed()) {
            faults.put("contactTime", "followUp.when.wrong");
        }
        faults.forEach((field, key) -> Notice.wrong("followUp:" + field, key));
        return faults.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private FollowUpDraft draft(LocalDate next, Instant contacted) {
        return new FollowUpDraft(
                text("outcome").isEmpty() ? null : FollowUpOutcome.valueOf(text("outcome")),
                text("note"),
                text("decision").isEmpty() ? Decision.FOLLOW_UP : Decision.valueOf(text("decision")),
                contact(contacted),
                next,
                text("other").toUpperCase(Locale.ROOT),
                text("case"));
    }

    private Contact contact(Instant at) {
        boolean none = text("contact").isEmpty() && text("way").isEmpty() && !isContactTimed();
        ContactWay way = text("way").isEmpty() ? null : ContactWay.valueOf(text("way"));
        return none ? null : new Contact(text("contact"), way, at);
    }

    private boolean isContactTimed() {
        return !text("contactTime").isEmpty() || !date("contact").isEmpty();
    }

    /** A time without a day is the last time that clocks showed it. */
    private Optional<Instant> contacted(Instant now) {
        TypedDate day = date("contact");
        return day.isEmpty()
                ? PastTime.last(text("contactTime"), now)
                : day.read().flatMap(on -> PastTime.on(on, text("contactTime"), now));
    }

    private TypedDate date(String name) {
        TypedDate date = new TypedDate();
        date.setDay(typed.get(name + "Day"));
        date.setMonth(typed.get(name + "Month"));
        date.setYear(typed.get(name + "Year"));
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
