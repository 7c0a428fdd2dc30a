package org.cpis.lookup.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.lookup.OpenPlan;
import org.cpis.platform.web.DueText;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** Words of the details about whom to ring: until when a number is the right one, and when it was last confirmed. */
@Named
@ApplicationScoped
public class RingPage {

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    /** {@code Office hours until 17:00 today, then emergency duty.} */
    public String until(OpenPlan plan) {
        if (plan.officePhone() == null || plan.duty().until() == null) {
            return Texts.of("child.ring.always");
        }
        String key = plan.isRingOffice() ? "child.ring.office" : "child.ring.duty";
        return Texts.of(key, DueText.when(plan.duty().until(), clock.instant()));
    }

    /** {@code 14:05 today}. */
    public String when(Instant moment) {
        return DueText.when(moment, clock.instant());
    }

    /** By whom and when a number of the plan was last said to be right; empty for no number. */
    public String confirmed(OpenPlan plan, String phone) {
        if (phone == null) {
            return "";
        }
        LocalDate confirmed = plan.duty().confirmed(phone);
        return confirmed == null
                ? Texts.of("child.number.sent", format.recent(plan.confirmedAt()))
                : Texts.of("child.number.confirmed", format.date(confirmed));
    }
}
