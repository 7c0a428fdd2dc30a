package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.ChangedMeanwhile;
import org.cpis.inbox.PassOn;
import org.cpis.inbox.WorkerDesk;
import org.cpis.inbox.WorkerView;
import org.cpis.platform.web.Notice;

/** Backs inbox/pass-on.xhtml: says how many items go to whom, and passes them on. */
@Named
@ViewScoped
public class PassOnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkerDesk desk;

    @Inject
    private PassOn passing;

    private String id;
    private WorkerView view;

    public void load() {
        if (view == null) {
            view = desk.read(id == null ? "" : id);
        }
    }

    /** When the number has changed, the page says the new one and asks again. */
    public String pass() {
        try {
            passing.all(id, view.open(), view.requests());
            Notice.done("passOn.done", getCount(), getRequests(), view.cover().name());
            return "/inbox/teams?faces-redirect=true";
        } catch (ChangedMeanwhile other) {
            view = desk.read(id);
            Notice.refused(other);
            return null;
        }
    }

    /** Missed-alert requests that go in one step. */
    public long getRequests() {
        return Math.min(view.requests(), passing.most());
    }

    /** Notifications that go in one step. */
    public long getCount() {
        return Math.min(view.open(), passing.most());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public WorkerView getView() {
        return view;
    }
}
