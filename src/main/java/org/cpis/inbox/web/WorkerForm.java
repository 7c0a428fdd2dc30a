package org.cpis.inbox.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.delivery.DigestHours;
import org.cpis.delivery.EmailAddress;
import org.cpis.inbox.WorkerDraft;
import org.cpis.inbox.WorkerLevel;
import org.cpis.inbox.WorkerRow;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/**
 * A worker as it is typed; every fault is said beside its field.
 *
 * <p>Size: eight fields, three of them dates.
 */
public class WorkerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();
    private final TypedDate from;
    private final TypedDate until;
    private final TypedDate left;

    WorkerForm(WorkerRow row) {
        typed.put("team", row.teamCode());
        typed.put("level", row.level().name());
        typed.put("email", row.email());
        typed.put("hours", row.emailHours());
        typed.put("cover", row.coverId());
        from = typed(row.absentFrom());
        until = typed(row.absentUntil());
        left = typed(row.leftOn());
    }

    private static TypedDate typed(LocalDate date) {
        TypedDate boxes = new TypedDate();
        if (date != null) {
            boxes.setDay(String.valueOf(date.getDayOfMonth()));
            boxes.setMonth(String.valueOf(date.getMonthValue()));
            boxes.setYear(String.valueOf(date.getYear()));
        }
        return boxes;
    }

    /** Empty when anything is wrong. */
    Optional<WorkerDraft> read() {
        boolean real = isReal("from", from);
        real = isReal("until", until) && real; // each says its own fault
        real = isReal("left", left) && real;
        boolean ordered = !real || isOrdered();
        boolean mail = text("email") == null || EmailAddress.isGood(text("email"));
        if (!ordered) {
            Notice.wrong("worker:until", "worker.until.order");
        }
        if (!mail) {
            Notice.wrong("worker:email", "delivery.recipient.address.form");
        }
        boolean hours =
                text("hours") == null || DigestHours.parse(text("hours")).isPresent();
        if (!hours) {
            Notice.wrong("worker:hours", "delivery.recipient.hours.form");
        }
        return real && ordered && mail && hours ? Optional.of(draft()) : Optional.empty();
    }

    private static boolean isReal(String field, TypedDate date) {
        boolean real = date.isEmpty() || date.read().isPresent();
        if (!real) {
            Notice.wrong("worker:" + field, "worker.date.real");
        }
        return real;
    }

    private boolean isOrdered() {
        return until.isEmpty()
                || (!from.isEmpty()
                        && !until.read().orElseThrow().isBefore(from.read().orElseThrow()));
    }

    private WorkerDraft draft() {
        return new WorkerDraft(
                text("team"),
                WorkerLevel.valueOf(typed.get("level")),
                text("email"),
                DigestHours.parse(text("hours")).orElse(null),
                from.read().orElse(null),
                until.read().orElse(null),
                text("cover"),
                left.read().orElse(null));
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public WorkerLevel[] getLevels() {
        return WorkerLevel.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getUntil() {
        return until;
    }

    public TypedDate getLeft() {
        return left;
    }
}
