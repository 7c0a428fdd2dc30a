package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.cpis.identity.Caller;
import org.cpis.inbox.Casework;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.NotPossible;
import org.cpis.inbox.NotificationView;
import org.cpis.inbox.OwnProposal;
import org.cpis.platform.web.Notice;

/** Backs inbox/notification.xhtml: one notification, and what its owner does first. */
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

    public void load() {
        if (view == null) {
            reload();
        }
    }

    void reload() {
        view = inbox.read(id == null ? "" : id);
    }

    public void claim() {
        claiming.claim(id, view.row().reference());
        reload();
    }

    public void acknowledge() {
        act(() -> {
            casework.acknowledge(id);
            return "followUp.acknowledged";
        });
    }

    /**
     * Does something and shows what is there then; what became impossible meanwhile is told.
     *
     * @param step gives the key of the sentence that says what was done
     * @return whether it was done
     */
    boolean act(Supplier<String> step) {
        try {
            Notice.done(step.get());
            return true;
        } catch (NotPossible | OwnProposal no) { // closed in another tab, or taken over; what was typed stays
            Notice.refused(no);
            return false;
        } finally {
            reload();
        }
    }

    /** What the signed-in worker may do with it now. */
    public Standing getMay() {
        return new Standing(view, caller.require());
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
}
