package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clocks of the inbox and the ladder of escalation, as settings. */
@ApplicationScoped
public class ClockSettings {

    @Inject
    @ConfigProperty(name = "cpis.inbox.triage-days", defaultValue = "1")
    private int triageDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.triage-days-looked-after", defaultValue = "2")
    private int lookedAfterDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.triage-days-data-quality", defaultValue = "2")
    private int dataQualityDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.mash-acknowledge", defaultValue = "PT4H")
    private Duration mashAcknowledge;

    @Inject
    @ConfigProperty(name = "cpis.inbox.mash-triage-days", defaultValue = "1")
    private int mashDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.edt-acknowledge", defaultValue = "PT1H")
    private Duration emergencyAcknowledge;

    @Inject
    @ConfigProperty(name = "cpis.inbox.sign-off-days", defaultValue = "1")
    private int signOffDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.review-days", defaultValue = "5")
    private int reviewDays;

    @Inject
    @ConfigProperty(name = "cpis.missed-alert.urgent-minutes", defaultValue = "60")
    private int urgentMinutes;

    @Inject
    @ConfigProperty(name = "cpis.missed-alert.urgent-answer-minutes", defaultValue = "60")
    private int urgentAnswerMinutes;

    @Inject
    @ConfigProperty(name = "cpis.missed-alert.answer-days", defaultValue = "1")
    private int answerDays;

    @Inject
    @ConfigProperty(name = "cpis.escalation.remind-before", defaultValue = "PT1H")
    private Duration remindBefore;

    @Inject
    @ConfigProperty(name = "cpis.escalation.service-manager-after", defaultValue = "PT4H")
    private Duration serviceManagerAfter;

    @Inject
    @ConfigProperty(name = "cpis.escalation.batch", defaultValue = "500")
    private int batch;

    @Inject
    private InboxSettings inbox;

    TargetRules targets() {
        return new TargetRules(
                inbox.acknowledgeClock(),
                triageDays,
                lookedAfterDays,
                dataQualityDays,
                mashAcknowledge,
                mashDays,
                emergencyAcknowledge);
    }

    MissedClock missed() {
        return new MissedClock(
                Duration.ofMinutes(urgentMinutes),
                Duration.ofMinutes(urgentAnswerMinutes),
                inbox.acknowledgeClock(),
                answerDays);
    }

    /** Office days after that of a proposal at whose end a manager has to have signed it off. */
    int signOffDays() {
        return signOffDays;
    }

    /** Office days after that of a follow-up without a next step at whose end somebody has to look again. */
    public int reviewDays() {
        return reviewDays;
    }

    Ladder ladder() {
        return new Ladder(remindBefore, serviceManagerAfter);
    }

    /** Items that one run of the ladder looks at, at most; the rest is for the runs after. */
    int batch() {
        return batch;
    }
}
