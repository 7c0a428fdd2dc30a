package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.AgreementRefused;
import org.cpis.review.AgreementVersion;
import org.cpis.review.Agreements;

/** Backs admin/agreement.xhtml: one agreement, new or changed, and what it said before. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    private String id;
    private AgreementForm form;
    private List<AgreementVersion> history = List.of();

    public void load() {
        if (id == null) {
            form = new AgreementForm();
        } else {
            form = new AgreementForm(agreements.read(id).says());
            history = agreements.history(id);
        }
    }

    public String save() {
        if (!form.isReadable()) {
            return null;
        }
        try {
            if (id == null) {
                agreements.add(form.draft());
            } else {
                agreements.change(id, form.draft());
            }
        } catch (AgreementRefused refused) {
            Notice.wrong("agreement:" + refused.field(), refused.key());
            return null;
        }
        Notice.done("agreement.saved");
        return "/admin/agreements?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AgreementForm getForm() {
        return form;
    }

    public List<AgreementVersion> getHistory() {
        return history;
    }
}
