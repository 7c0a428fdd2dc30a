package org.cpis.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why somebody takes notifications away, and as what.
 *
 * @param words kept beside the ledger; empty is enough unless the purpose is another one
 * @param format only for the ledger
 */
public record ExportDraft(ExportPurpose purpose, String words, String format) implements Serializable {

    public ExportDraft {
        words = words == null ? "" : words.strip();
    }

    /** What is wrong, as field and key of the sentence that says what to do. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (purpose == null) {
            faults.put("purpose", "export.purpose.empty");
        }
        if (purpose == ExportPurpose.OTHER && words.isEmpty()) {
            faults.put("words", "export.words.empty");
        }
        GuardedText.fault(words).ifPresent(fault -> faults.put("words", fault));
        if (format == null) {
            faults.put("format", "export.format.empty");
        }
        return faults;
    }
}
