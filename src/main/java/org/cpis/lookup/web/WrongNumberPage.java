package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.cpis.lookup.NumberReports;
import org.cpis.lookup.OpenPlan;
import org.cpis.lookup.OpenedRecord;
import org.cpis.organisation.UkPhone;
import org.cpis.platform.web.Notice;

/** The part of the details where a phone number can be reported as wrong. */
@Named
@ViewScoped
public class WrongNumberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NumberReports reports;

    private final Set<String> sent = new HashSet<>();

    public void report(OpenedRecord opened, OpenPlan plan, boolean office) {
        reports.report(opened.eventId(), plan.id(), office);
        String phone = office ? plan.officePhone() : plan.emergencyPhone();
        sent.add(plan.authorityName() + UkPhone.digits(phone));
        Notice.done("wrong.reported", phone, plan.authorityName());
    }

    /** Whether the number is reported already, by the viewer on this page or by anybody before. */
    public boolean isReported(OpenPlan plan, String phone) {
        return phone != null && (plan.isReported(phone) || sent.contains(plan.authorityName() + UkPhone.digits(phone)));
    }
}
