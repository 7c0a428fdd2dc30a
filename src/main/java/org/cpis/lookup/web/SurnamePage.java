package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.ledger.ReasonKind;
import org.cpis.lookup.WithReason;

/** The part of the child page that asks for a reason, because the patient has the viewer's family name. */
@Named
@ViewScoped
public class SurnamePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WithReason exceptions;

    @Inject
    private ChildPage child;

    private final ReasonForm reason = new ReasonForm(
            "reason", ReasonKind.TREATING_NOW, ReasonKind.CHILD_AT_RISK, ReasonKind.RELATED, ReasonKind.OTHER);

    public void give() {
        reason.read().ifPresent(draft -> {
            exceptions.give(child.getChild().person().id(), draft);
            child.again();
        });
    }

    public ReasonForm getReason() {
        return reason;
    }
}
