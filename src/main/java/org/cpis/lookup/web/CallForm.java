package org.cpis.lookup.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.CallDraft;
import org.cpis.inbox.CallOutcome;
import org.cpis.inbox.GuardedText;
import org.cpis.platform.SystemClock;
import org.cpis.platform.web.Notice;

/**
 * A call to an authority, as it is typed.
 *
 * <p>Size: half of it reads and writes four fields.
 */
public class CallForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** A later time of day is one of yesterday evening, when it was not longer ago. */
    private static final Duration LONGEST_AGO = Duration.ofHours(12);

    private String authority;
    private String time;
    private CallOutcome outcome;
    private String note;

    /**
     * Empty when anything is wrong; every fault is said beside its field.
     *
     * @param authorities codes by name; a single one need not be chosen
     */
    Optional<CallDraft> read(Map<String, String> authorities, Instant now) {
        String to = authorities.size() == 1 ? authorities.values().iterator().next() : authority;
        String words = note == null ? "" : note.strip();
        Instant at = moment(time, now);
        boolean good = say(to == null || !authorities.containsValue(to), "authority", "call.authority.empty");
        good &= say(at == null, "time", "call.time");
        good &= say(outcome == null, "outcome", "call.outcome.empty");
        String fault = GuardedText.fault(words).orElse(null);
        good &= say(fault != null, "note", fault);
        return good ? Optional.of(new CallDraft(to, at, outcome, words)) : Optional.empty();
    }

    private static boolean say(boolean wrong, String field, String key) {
        if (wrong) {
            Notice.wrong("call:" + field, key);
        }
        return !wrong;
    }

    /** The last time that clocks in London showed this; null for no such time within hours. */
    static Instant moment(String typed, Instant now) {
        try {
            LocalTime clock = LocalTime.parse(typed == null ? "" : typed.strip().replace('.', ':'), TIME);
            LocalDateTime today =
                    LocalDateTime.of(now.atZone(SystemClock.LONDON).toLocalDate(), clock);
            Instant at = today.atZone(SystemClock.LONDON).toInstant();
            Instant past = at.isAfter(now)
                    ? today.minusDays(1).atZone(SystemClock.LONDON).toInstant()
                    : at;
            return past.isBefore(now.minus(LONGEST_AGO)) ? null : past;
        } catch (DateTimeException e) {
            return null;
        }
    }

    public CallOutcome[] getOutcomes() {
        return CallOutcome.values();
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
