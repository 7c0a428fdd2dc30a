package org.cpis.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A note template as a manager wants it.
 *
 * @param title at most 80 characters
 * @param text as long as a note at most; no NHS number, for it goes into the notes of many children
 */
public record TemplateDraft(String title, String text) implements Serializable {

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 80;

    /** What is wrong: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            faults.put("title", "template.title.form");
        }
        if (text.isBlank() || text.length() > FollowUpDraft.LONGEST_NOTE) {
            faults.put("text", "template.text.form");
        }
        if (GuardedText.holdsNumber(title) || GuardedText.holdsNumber(text)) {
            faults.put("text", "template.text.number");
        }
        return faults;
    }
}
