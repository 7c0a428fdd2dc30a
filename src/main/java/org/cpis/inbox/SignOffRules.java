package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanType;
import org.cpis.register.VisibilityRule;

/**
 * Which closings an authority wants a manager to sign (domain 10). Days are those of Europe/London.
 *
 * @param days how far another view may be away, either way, to count as repeated; the last day counts
 * @param age a child is young until this birthday
 */
public record SignOffRules(boolean repeated, boolean young, boolean outOfArea, int days, int age)
        implements Serializable {

    /** What holds where an authority has decided nothing: no sign-off. */
    public static final SignOffRules OFF = new SignOffRules(false, false, false, 7, 2);

    /** Every reason that holds for a notification; empty: its owner may close it. */
    List<SignOff> reasons(SignOffCase item) {
        List<SignOff> reasons = new ArrayList<>();
        boolean view = item.kind() == Kind.ACCESS; // of an appointment that nobody came to, only the age counts
        if (view && repeated && item.types().contains(PlanType.CPP) && isSeenAgain(item)) {
            reasons.add(SignOff.REPEATED);
        }
        if (young && isYoung(item)) {
            reasons.add(SignOff.YOUNG);
        }
        if (view && outOfArea && isElsewhere(item)) {
            reasons.add(SignOff.OUT_OF_AREA);
        }
        return List.copyOf(reasons);
    }

    private boolean isSeenAgain(SignOffCase item) {
        LocalDate seen = day(item.viewedAt());
        return item.otherViews().stream()
                .map(SignOffRules::day)
                .anyMatch(other -> !other.isBefore(seen.minusDays(days)) && !other.isAfter(seen.plusDays(days)));
    }

    /** A mother with a plan for her unborn child is not the child of whom the rule speaks, however young she is. */
    private boolean isYoung(SignOffCase item) {
        boolean child = item.types().stream().anyMatch(type -> type != PlanType.UCPP);
        return child && day(item.viewedAt()).isBefore(VisibilityRule.birthday(item.birthDate(), age));
    }

    /** Only where both regions are known: otherwise nothing can be said. */
    private static boolean isElsewhere(SignOffCase item) {
        return item.viewerRegion() != null
                && item.ownRegion() != null
                && !item.viewerRegion().equals(item.ownRegion());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SystemClock.LONDON);
    }
}
