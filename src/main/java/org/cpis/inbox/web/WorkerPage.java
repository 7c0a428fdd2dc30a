package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cpis.inbox.ChangedMeanwhile;
import org.cpis.inbox.TeamRow;
import org.cpis.inbox.Teams;
import org.cpis.inbox.WorkerDesk;
import org.cpis.inbox.WorkerDraft;
import org.cpis.inbox.WorkerRow;
import org.cpis.inbox.WorkerView;
import org.cpis.inbox.Workers;
import org.cpis.platform.web.Notice;

/** Backs inbox/worker.xhtml: absence, cover and address of one worker; for managers team and level too. */
@Named
@ViewScoped
public class WorkerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WorkerDesk desk;

    @Inject
    private Workers workers;

    @Inject
    private Teams teams;

    private String id;
    private WorkerView view;
    private WorkerForm form;

    public void load() {
        if (view == null) {
            view = desk.read(id == null ? "" : id);
            form = new WorkerForm(view.row());
        }
    }

    public String save() {
        Optional<WorkerDraft> draft = form.read();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            desk.change(id, draft.get(), view.shown());
        } catch (ChangedMeanwhile quicker) {
            Notice.refused(quicker);
            return null;
        }
        Notice.done("worker.saved", view.row().name());
        return "/inbox/worker?faces-redirect=true&includeViewParams=true";
    }

    /** Everybody else, as a cover. */
    public List<WorkerRow> getOthers() {
        return workers.own().stream()
                .filter(other -> !other.userId().equals(view.row().userId()))
                .toList();
    }

    public List<TeamRow> getTeams() {
        return teams.own();
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

    public WorkerForm getForm() {
        return form;
    }
}
