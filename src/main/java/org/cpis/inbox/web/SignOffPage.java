package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.inbox.AuthorityChoice;
import org.cpis.inbox.AuthorityChoices;
import org.cpis.inbox.ChangedMeanwhile;
import org.cpis.inbox.SignOffRow;
import org.cpis.inbox.SignOffs;
import org.cpis.platform.web.Notice;

/** Backs inbox/sign-off.xhtml: what waits for a manager, and when something does. */
@Named
@ViewScoped
public class SignOffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SignOffs signOffs;

    @Inject
    private AuthorityChoices choices;

    private List<SignOffRow> rows;
    private AuthorityChoice held;
    private ChoiceForm form;

    public void load() {
        if (rows == null) {
            rows = signOffs.waiting();
            held = choices.own();
            form = new ChoiceForm(held);
        }
    }

    public void save() {
        form.read().ifPresent(this::decide);
    }

    private void decide(AuthorityChoice choice) {
        try {
            choices.decide(choice);
            Notice.done("rules.saved");
            held = choices.own();
            form = new ChoiceForm(held);
        } catch (ChangedMeanwhile other) {
            Notice.refused(other);
        }
    }

    public List<SignOffRow> getRows() {
        return rows;
    }

    public AuthorityChoice getHeld() {
        return held;
    }

    public ChoiceForm getForm() {
        return form;
    }
}
