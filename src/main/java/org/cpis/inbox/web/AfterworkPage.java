package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.cpis.inbox.Afterwork;
import org.cpis.inbox.CaseRecord;
import org.cpis.platform.SystemClock;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/** Backs what is done on a notification's page when the work is over: the case record, and opening it again. */
@Named
@ViewScoped
public class AfterworkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationPage page;

    @Inject
    private Afterwork afterwork;

    @Inject
    private Clock clock;

    private String reason;
    private String reference;
    private final TypedDate on = new TypedDate();

    public void reopen() {
        String why = Reasons.read(reason, "reopening:reason");
        if (why != null
                && page.act(() -> {
                    afterwork.reopen(page.getId(), why);
                    return "reopen.done";
                })) {
            reason = null;
        }
    }

    public void recordCase() {
        CaseRecord where = new CaseRecord(
                reference == null ? "" : reference.strip(), on.read().orElse(null));
        LocalDate viewed = LocalDate.ofInstant(page.getView().row().viewedAt(), SystemClock.LONDON);
        Map<String, String> faults = where.faults(viewed, LocalDate.now(clock));
        faults.forEach((field, key) -> Notice.wrong("case:" + field, key));
        if (faults.isEmpty()) {
            page.act(() -> {
                afterwork.recordCase(page.getId(), where);
                return "case.recorded";
            });
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public TypedDate getOn() {
        return on;
    }
}
