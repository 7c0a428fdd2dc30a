package org.cpis.lookup;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpis.inbox.GuardedText;
import org.cpis.ledger.ReasonKind;

/**
 * Why somebody wants to look where that needs a reason.
 *
 * @param kind null: none chosen
 * @param words 10 to 200 characters, at least two words, without the NHS number of anybody
 */
public record ReasonDraft(ReasonKind kind, String words) implements Serializable {

    private static final int SHORTEST = 10;

    public ReasonDraft {
        words = words == null ? "" : words.strip();
    }

    /** What is wrong: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (kind == null) {
            faults.put("kind", "reason.kind.empty");
        }
        if (words.length() < SHORTEST || words.split("\\s+", -1).length < 2) {
            faults.put("words", "reason.words.short");
        } else {
            GuardedText.fault(words).ifPresent(key -> faults.put("words", key.replace("guard.", "reason.words.")));
        }
        return faults;
    }

    /** @throws IllegalArgumentException for what no page lets through */
    void requireGood() {
        if (!faults().isEmpty()) {
            throw new IllegalArgumentException("not a good reason");
        }
    }
}
