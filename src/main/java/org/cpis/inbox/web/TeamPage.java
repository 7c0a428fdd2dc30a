package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.TeamNotPossible;
import org.cpis.inbox.TeamRow;
import org.cpis.inbox.Teams;
import org.cpis.platform.web.Notice;

/** Backs inbox/team-change.xhtml: another name for a team, or its end. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BACK = "/inbox/teams?faces-redirect=true";

    @Inject
    private Teams teams;

    private String id;
    private TeamRow row;
    private final TeamForm form = new TeamForm();

    public void load() {
        if (row == null) {
            row = teams.read(id == null ? "" : id);
            form.show(row);
        }
    }

    public String save() {
        if (!form.isGood(false)) {
            return null;
        }
        teams.change(id, form.name(), form.queue());
        Notice.done("team.saved");
        return BACK;
    }

    public String close() {
        try {
            teams.close(id);
        } catch (TeamNotPossible named) {
            Notice.refused(named);
            return null;
        }
        Notice.done("team.isClosed");
        return BACK;
    }

    public String open() {
        teams.open(id);
        Notice.done("team.saved");
        return BACK;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public TeamRow getRow() {
        return row;
    }

    public TeamForm getForm() {
        return form;
    }
}
