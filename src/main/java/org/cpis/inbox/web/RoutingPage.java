package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.ChangedMeanwhile;
import org.cpis.inbox.RoutingDesk;
import org.cpis.inbox.RoutingTrial;
import org.cpis.inbox.RoutingView;
import org.cpis.inbox.Teams;
import org.cpis.inbox.TrialView;
import org.cpis.platform.web.Notice;

/** Backs inbox/routing.xhtml, where the draft is made and tried out, and inbox/routing-live.xhtml, where it goes live. */
@Named
@ViewScoped
public class RoutingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoutingDesk desk;

    @Inject
    private RoutingTrial trials;

    @Inject
    private Teams teams;

    private RoutingView view;
    private RoutingForm form;
    private TrialView trial;

    public void load() {
        if (view == null) {
            read();
        }
    }

    private void read() {
        view = desk.read();
        form = new RoutingForm(view.draft(), teams.own());
        trial = view.isDrafted() ? trials.preview(view.live(), view.draft()) : null;
    }

    /** Keeps the draft and tries it out. When somebody was quicker, what was chosen stays. */
    public void save() {
        try {
            desk.save(form.rules(), view.shown());
            read();
            Notice.done("routing.saved");
        } catch (ChangedMeanwhile quicker) {
            Notice.refused(quicker);
        }
    }

    public String putLive() {
        try {
            desk.putLive(view.shown());
        } catch (ChangedMeanwhile quicker) {
            read();
            Notice.refused(quicker);
            return null;
        }
        Notice.done("routing.isLive");
        return "/inbox/routing?faces-redirect=true";
    }

    public RoutingView getView() {
        return view;
    }

    public RoutingForm getForm() {
        return form;
    }

    public TrialView getTrial() {
        return trial;
    }
}
