package org.cpis.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.organisation.CareSetting;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.PolicyRefused;
import org.cpis.organisation.PolicyView;
import org.cpis.platform.web.Notice;

/** Backs admin/policy.xhtml and admin/policy-new.xhtml: one policy, its history, its change. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyDesk desk;

    private String id;
    private PolicyView view;
    private PolicyForm form;

    /** A new one. */
    public void start() {
        form = new PolicyForm(null);
    }

    public void load() {
        view = desk.view(id);
        form = new PolicyForm(view.policy());
    }

    public String save() {
        if (!form.isReadable()) {
            return null;
        }
        try {
            if (id == null) {
                desk.add(form.draft());
            } else {
                desk.change(id, form.draft());
            }
        } catch (PolicyRefused refused) {
            Notice.wrong("policy:" + refused.field(), refused.key());
            return null;
        }
        Notice.done("policy.saved");
        return "/admin/policies?faces-redirect=true";
    }

    public CareSetting[] getSettings() {
        return CareSetting.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PolicyView getView() {
        return view;
    }

    public PolicyForm getForm() {
        return form;
    }
}
