package org.cpis.review;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpis.inbox.GuardedText;

/**
 * What somebody orders a report for.
 *
 * @param words kept beside the ledger; may be empty unless the purpose is another one, or staff are to be named
 */
public record ReportReasonDraft(ReportPurpose purpose, String words) implements Serializable {

    public ReportReasonDraft {
        words = words == null ? "" : words.strip();
    }

    /**
     * What is wrong, as field and key of the sentence that says what to do.
     *
     * @param named whether the report is to name staff, which needs a reason in words
     */
    public Map<String, String> faults(boolean named) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (purpose == null) {
            faults.put("purpose", "export.purpose.empty");
        }
        if (named && words.isEmpty()) {
            faults.put("words", "reports.named.words");
        } else if (purpose == ReportPurpose.OTHER && words.isEmpty()) {
            faults.put("words", "export.words.empty");
        }
        GuardedText.fault(words).ifPresent(fault -> faults.put("words", fault));
        return faults;
    }
}
