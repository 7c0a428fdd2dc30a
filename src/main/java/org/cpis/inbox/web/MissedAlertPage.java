package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.identity.Caller;
import org.cpis.inbox.MissedAlertView;
import org.cpis.inbox.MissedAlerts;
import org.cpis.inbox.MissedAnswerDraft;
import org.cpis.inbox.MissedNotPossible;
import org.cpis.inbox.MissedWork;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.platform.web.Notice;

/** Backs inbox/missed-alert.xhtml: one request, who has it, and the answer. */
@Named
@ViewScoped
public class MissedAlertPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MissedAlerts requests;

    @Inject
    private MissedWork work;

    @Inject
    private Authorities authorities;

    @Inject
    private Caller caller;

    @Inject
    private MissedClaiming claiming;

    private String id;
    private MissedAlertView view;
    private final MissedAnswerForm form = new MissedAnswerForm();

    public void load() {
        if (view == null) {
            view = requests.readQueued(id == null ? "" : id);
        }
    }

    public void claim() {
        claiming.claim(id, view.row().reference());
        view = requests.readQueued(id);
    }

    public String answer() {
        return form.read().map(this::answer).orElse(null);
    }

    private String answer(MissedAnswerDraft draft) {
        try {
            work.answer(id, draft);
            Notice.done(draft.isHandingOn() ? "missedAlert.handedOn" : "missedAlert.answered");
            return "/inbox/missed-alerts?faces-redirect=true";
        } catch (MissedNotPossible no) { // answered in another tab, or taken over; what was typed stays
            Notice.refused(no);
            view = requests.readQueued(id);
            return null;
        }
    }

    /** Whether the signed-in worker owns it and has not answered: only then is there a form. */
    public boolean isMine() {
        String owner = view.row().ownerId();
        return !view.row().isAnswered() && caller.require().userId().equals(owner);
    }

    public List<OrganisationSummary> getOthers() {
        return authorities.others();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MissedAlertView getView() {
        return view;
    }

    public MissedAnswerForm getForm() {
        return form;
    }
}
