package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.platform.web.Notice;
import org.cpis.register.OwnPlan;
import org.cpis.upload.HandoverWork;
import org.cpis.upload.Handovers;
import org.cpis.upload.StepNotPossible;

/** Backs upload/handover.xhtml: offers an own plan to another authority. */
@Named
@ViewScoped
public class HandoverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverWork work;

    @Inject
    private Authorities authorities;

    private String id;
    private OwnPlan plan;
    private List<OrganisationSummary> others;
    private String receiver;

    public void load() {
        if (plan == null) {
            plan = handovers.plan(id == null ? "" : id);
            others = authorities.others();
        }
    }

    public String offer() {
        if (receiver == null) {
            Notice.wrong("offer:receiver", "handover.receiver.empty");
            return null;
        }
        try {
            work.offer(id, receiver);
            Notice.done("handover.offered");
            return "/upload/overlaps?faces-redirect=true";
        } catch (StepNotPossible no) {
            Notice.refused(no);
            return null;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OwnPlan getPlan() {
        return plan;
    }

    public List<OrganisationSummary> getOthers() {
        return others;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }
}
