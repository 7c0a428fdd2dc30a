package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpis.platform.SystemClock;

/**
 * What a worker writes about a notification.
 *
 * @param outcome null only where nothing came of it yet
 * @param note at most 4,000 characters; never shown outside the authority
 * @param decision what is done next where it stays open
 * @param contact null: nobody was contacted
 * @param nextOn day of the next step, Europe/London; null: none
 * @param other reference of the notification that this one repeats; empty: none
 * @param caseReference of the authority's case system, where it is recorded there today; empty: not yet
 */
public record FollowUpDraft(
        FollowUpOutcome outcome,
        String note,
        Decision decision,
        Contact contact,
        LocalDate nextOn,
        String other,
        String caseReference)
        implements Serializable {

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 4_000;

    /** Years from today in which the next step has to be. */
    private static final int FARTHEST = 1;

    static final FollowUpDraft NONE = new FollowUpDraft(null, "");

    public FollowUpDraft(FollowUpOutcome outcome, String note) {
        this(outcome, note, Decision.FOLLOW_UP, null, null, "", "");
    }

    /** What is wrong with an entry after which it stays open: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.LONDON);
        Map<String, String> faults = commonFaults(now);
        if (outcome == null && note.isEmpty() && contact == null) {
            faults.put("note", "followUp.note.empty");
        }
        if (nextOn != null && nextOn.isBefore(today)) {
            faults.put("next", "followUp.next.past");
        }
        if (nextOn != null && nextOn.isAfter(today.plusYears(FARTHEST))) {
            faults.put("next", "followUp.next.far");
        }
        return faults;
    }

    /** The same for closing, which needs an outcome, and for some outcomes a reason (domain 10). */
    public Map<String, String> closingFaults(Instant now) {
        Map<String, String> faults = commonFaults(now);
        if (outcome == null) {
            faults.put("outcome", "followUp.outcome.empty");
        }
        if (isReasonNeeded() && note.isEmpty()) {
            faults.put("note", "followUp.note.reason");
        }
        if (isRepeating() && other.isEmpty()) {
            faults.put("other", "followUp.other.empty");
        }
        if (nextOn != null) {
            faults.put("next", "followUp.next.closing");
        }
        return faults;
    }

    boolean isRepeating() {
        return outcome == FollowUpOutcome.DUPLICATE;
    }

    private boolean isReasonNeeded() {
        return isRepeating() || outcome == FollowUpOutcome.NO_FURTHER_ACTION;
    }

    private Map<String, String> commonFaults(Instant now) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (note.length() > LONGEST_NOTE) {
            faults.put("note", "followUp.note.long");
        }
        if (contact != null && (contact.who().isEmpty() || contact.who().length() > Contact.LONGEST)) {
            faults.put("contact", "followUp.contact.empty");
        }
        if (contact != null && contact.way() == null) {
            faults.put("way", "followUp.way.empty");
        }
        if (contact != null && contact.at() != null && contact.at().isAfter(now)) {
            faults.put("contactTime", "followUp.when.wrong");
        }
        if (!caseReference.isEmpty() && !CaseRecord.isReference(caseReference)) {
            faults.put("case", "case.reference.form");
        }
        return faults;
    }
}
