package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an authority decided about its casework.
 *
 * @param tellSeen whether health is told that social care saw a view ({@link Sightings})
 * @param changedBy null with {@code changedAt}: the authority has decided nothing yet, and the defaults hold
 * @param version of which this is the change; 0 with the defaults
 */
public record AuthorityChoice(
        SignOffRules signOff, Referral referral, boolean tellSeen, String changedBy, Instant changedAt, int version)
        implements Serializable {

    static final AuthorityChoice DEFAULT = new AuthorityChoice(SignOffRules.OFF, Referral.NONE, true, null, null, 0);

    /** Days for repeated views, and years of age. */
    private static final int MOST_DAYS = 90;

    private static final int OLDEST = 18;

    /** What is wrong: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (signOff.days() < 1 || signOff.days() > MOST_DAYS) {
            faults.put("days", "rules.days.form");
        }
        if (signOff.age() < 1 || signOff.age() > OLDEST) {
            faults.put("age", "rules.age.form");
        }
        if (referral.text().length() > Referral.LONGEST_TEXT || GuardedText.holdsNumber(referral.text())) {
            faults.put("text", "rules.text.form");
        }
        if (!referral.url().isEmpty() && !Referral.isAddress(referral.url())) {
            faults.put("url", "rules.url.form");
        }
        return faults;
    }
}
