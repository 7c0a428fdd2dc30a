package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.inbox.TeamNotPossible;
import org.cpis.inbox.TeamRow;
import org.cpis.inbox.Teams;
import org.cpis.inbox.WorkerDesk;
import org.cpis.inbox.WorkerLine;
import org.cpis.inbox.Workers;
import org.cpis.platform.web.Notice;

/**
 * Backs inbox/teams.xhtml: teams and workers; for managers also a form for one more team.
 *
 * <p>Size: two ways to add, each with its refusal.
 */
@Named
@ViewScoped
public class TeamsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Teams teams;

    @Inject
    private Workers present;

    @Inject
    private WorkerDesk desk;

    @Inject
    private Caller caller;

    private List<TeamRow> rows;
    private List<String> unlisted;
    private List<WorkerLine> workers;
    private TeamForm form = new TeamForm();

    public void load() {
        if (rows == null) {
            present.present();
            workers = desk.list();
            read();
        }
    }

    private void read() {
        rows = teams.own();
        unlisted = caller.require().may(Activity.MANAGE_TEAM) ? teams.unlisted() : List.of();
    }

    public void add() {
        if (!form.isGood(true)) {
            return;
        }
        try {
            teams.add(form.code(), form.name());
            Notice.done("team.saved");
            form = new TeamForm();
            read();
        } catch (TeamNotPossible no) {
            Notice.wrong("team:code", no.key());
        }
    }

    public void addUnlisted() {
        try {
            teams.addUnlisted();
            Notice.done("team.saved");
        } catch (TeamNotPossible no) {
            Notice.wrong("listing:all", no.key());
        }
        read();
    }

    /** Whose page the user may open. */
    public boolean isReachable(WorkerLine line) {
        return caller.require().may(Activity.MANAGE_TEAM)
                || line.row().userId().equals(caller.require().userId());
    }

    public List<TeamRow> getRows() {
        return rows;
    }

    public List<String> getUnlisted() {
        return unlisted;
    }

    public List<WorkerLine> getWorkers() {
        return workers;
    }

    public TeamForm getForm() {
        return form;
    }
}
