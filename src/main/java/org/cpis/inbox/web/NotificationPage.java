package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.identity.Caller;
import org.cpis.inbox.Casework;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.NotPossible;
import org.cpis.inbox.NotificationView;
import org.cpis.platform.web.Notice;

/** Backs inbox/notification.xhtml: one notification, its history, and what is done about it. */
@Named
@ViewScoped
public class NotificationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private Casework casework;

    @Inject
    private Caller caller;

    @Inject
    private Claiming claiming;

    private String id;
    private NotificationView view;
    private FollowUpForm form = new FollowUpForm();

    public void load() {
        if (view == null) {
            view = inbox.read(id == null ? "" : id);
        }
    }

    public void claim() {
        claiming.claim(id, view.row().reference());
        view = inbox.read(id);
    }

    public void save() {
        if (form.isSayingSomething()) {
            act(() -> casework.followUp(id, form.draft()), "followUp.saved");
        }
    }

    public void close() {
        if (form.isClosing()) {
            act(() -> casework.close(id, form.draft()), "followUp.closed");
        }
    }

    private void act(Runnable step, String said) {
        try {
            step.run();
            form = new FollowUpForm();
            Notice.done(said);
        } catch (NotPossible no) { // closed in another tab, or taken over; what was typed stays
            Notice.refused(no);
        }
        view = inbox.read(id);
    }

    /** Whether the signed-in worker owns it and it is not closed: only then is there a form. */
    public boolean isMine() {
        return !view.row().isClosed()
                && caller.require().userId().equals(view.row().ownerId());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public NotificationView getView() {
        return view;
    }

    public FollowUpForm getForm() {
        return form;
    }
}
