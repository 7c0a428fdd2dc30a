package org.cpis.delivery.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.delivery.Audience;
import org.cpis.delivery.DigestHours;
import org.cpis.delivery.EmailAddress;
import org.cpis.delivery.RecipientDraft;
import org.cpis.delivery.RecipientRow;
import org.cpis.delivery.SharedQueue;
import org.cpis.platform.web.Notice;

/** An address as it is typed; every fault is said beside its field. */
public class RecipientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TEAM = 35;

    private final HashMap<String, String> typed = new HashMap<>();

    /** @param row null: a new one */
    RecipientForm(RecipientRow row) {
        typed.put("address", row == null ? "" : row.address());
        typed.put("team", row == null || row.teamCode() == null ? "" : row.teamCode());
        typed.put("queue", row == null || row.queue() == null ? "" : row.queue().name());
        typed.put(
                "audience", row == null ? Audience.TEAM.name() : row.audience().name());
        typed.put("channel", row == null || row.enabled() ? "on" : "off");
        typed.put("timing", row == null || row.digestHours().isEmpty() ? "once" : "digest");
        typed.put("hours", row == null ? "" : row.digestHours());
    }

    /** Empty when anything is wrong. */
    Optional<RecipientDraft> read() {
        Optional<DigestHours> hours = DigestHours.parse(text("hours"));
        boolean digest = text("timing").equals("digest");
        boolean good = check(EmailAddress.isGood(text("address")), "address", "delivery.recipient.address.form");
        good &= check(text("team").length() <= LONGEST_TEAM, "team", "delivery.recipient.team.long");
        good &= check(text("team").isEmpty() || text("queue").isEmpty(), "queue", "delivery.recipient.queue.both");
        good &= check(!digest || hours.isPresent(), "hours", "delivery.recipient.hours.form");
        return good ? Optional.of(draft(digest ? hours.get() : null)) : Optional.empty();
    }

    private static boolean check(boolean right, String field, String fault) {
        if (!right) {
            Notice.wrong("recipient:" + field, fault);
        }
        return right;
    }

    private RecipientDraft draft(DigestHours hours) {
        String team = text("team").isEmpty() ? null : text("team");
        SharedQueue queue = text("queue").isEmpty() ? null : SharedQueue.valueOf(text("queue"));
        Audience audience = Audience.valueOf(text("audience"));
        return new RecipientDraft(
                team, queue, audience, text("address"), text("channel").equals("on"), hours);
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    /** Reviewers keep their own. */
    public List<Audience> getAudiences() {
        return Arrays.stream(Audience.values())
                .filter(one -> one != Audience.REVIEWER)
                .toList();
    }

    public SharedQueue[] getQueues() {
        return SharedQueue.values();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
