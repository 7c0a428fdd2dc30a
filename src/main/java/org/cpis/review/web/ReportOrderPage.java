package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.cpis.platform.NotFound;
import org.cpis.platform.web.Notice;
import org.cpis.review.ReportKind;
import org.cpis.review.ReportOrders;
import org.cpis.review.ReportRefused;
import org.cpis.review.ReportRequest;
import org.cpis.review.ReportSettings;
import org.cpis.review.ReportSize;

/** Backs the order of a report: of what and what for; then how much it is, before anything is ordered. */
@Named
@ViewScoped
public class ReportOrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportOrders orders;

    @Inject
    private ReportSettings settings;

    @Inject
    private ChosenEvents chosen;

    private final ReportForm form = new ReportForm();
    private ReportKind kind;
    private ReportSize size;

    /** @param asked name of a kind; one that is not the caller's looks like one that does not exist */
    public void begin(String asked) {
        kind = Arrays.stream(ReportKind.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
        orders.requireOpen(kind);
    }

    /** Says how much it would be. */
    public void next() {
        size = null;
        if (form.isGood(request(), settings.maxDays())) {
            ReportSize found = orders.size(request());
            if (found.isNothing()) {
                Notice.wrong(null, "reports.nothing." + kind);
            } else if (found.isTooLarge()) {
                Notice.wrong(null, "reports.tooMany", found.most());
            } else {
                size = found;
            }
        }
    }

    /** @return the same page or the list of reports, by the area that it stands in */
    public String order(String outcome) {
        try {
            orders.order(request(), form.reason());
        } catch (ReportRefused refused) {
            Notice.refused(refused, size.most());
            stop();
            return null;
        }
        Notice.done("reports.ordered");
        return outcome + "?faces-redirect=true";
    }

    /** Back to the questions, with what was answered. */
    public void stop() {
        size = null;
    }

    private ReportRequest request() {
        return form.request(kind, kind == ReportKind.LEDGER_EVENTS ? chosen.criteria() : null);
    }

    public ReportKind getKind() {
        return kind;
    }

    public ReportForm getForm() {
        return form;
    }

    /** Null until it is counted. */
    public ReportSize getSize() {
        return size;
    }
}
