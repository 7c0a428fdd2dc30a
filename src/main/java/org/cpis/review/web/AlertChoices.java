package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.cpis.review.AlertOutcome;
import org.cpis.review.EvidenceKind;
import org.cpis.review.SampleAnswer;

/** What the forms about alerts and the sample offer. */
@Named
@ApplicationScoped
public class AlertChoices {

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public AlertOutcome[] getOutcomes() {
        return AlertOutcome.values();
    }

    public SampleAnswer[] getAnswers() {
        return SampleAnswer.values();
    }
}
