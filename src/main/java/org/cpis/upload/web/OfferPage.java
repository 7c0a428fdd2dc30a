package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Consumer;
import org.cpis.platform.web.Notice;
import org.cpis.upload.HandoverCase;
import org.cpis.upload.HandoverWork;
import org.cpis.upload.Handovers;
import org.cpis.upload.StepNotPossible;

/** Backs upload/offer.xhtml: one hand-over; the receiver answers, the giver may take it back. Each asks once more. */
@Named
@ViewScoped
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Handovers handovers;

    @Inject
    private HandoverWork work;

    private String id;
    private HandoverCase offer;
    private String asked = "";

    public void load() {
        if (offer == null) {
            offer = handovers.one(id == null ? "" : id);
        }
    }

    /** @param step accept, decline or withdraw; empty: back to the offer */
    public void ask(String step) {
        asked = step;
    }

    public String accept() {
        return act(work::accept, "handover.accepted");
    }

    public String decline() {
        return act(work::decline, "handover.declined");
    }

    public String withdraw() {
        return act(work::withdraw, "handover.withdrawn");
    }

    private String act(Consumer<String> step, String said) {
        try {
            step.accept(id);
            Notice.done(said);
            return "/upload/overlaps?faces-redirect=true";
        } catch (StepNotPossible no) {
            Notice.refused(no);
            asked = "";
            offer = handovers.one(id);
            return null;
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public HandoverCase getOffer() {
        return offer;
    }

    public String getAsked() {
        return asked;
    }
}
