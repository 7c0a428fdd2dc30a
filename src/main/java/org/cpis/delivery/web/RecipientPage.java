package org.cpis.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.delivery.RecipientDraft;
import org.cpis.delivery.Recipients;
import org.cpis.delivery.TooManyRecipients;
import org.cpis.platform.web.Notice;

/** Backs upload/recipient.xhtml: one e-mail address, new or known. */
@Named
@ViewScoped
public class RecipientPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BACK = "/upload/delivery?faces-redirect=true";

    @Inject
    private Recipients recipients;

    private String id;
    private RecipientForm form;

    public void load() {
        if (form == null) {
            form = new RecipientForm(id == null ? null : recipients.read(id));
        }
    }

    public String save() {
        Optional<RecipientDraft> draft = form.read();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            put(draft.get());
        } catch (TooManyRecipients full) {
            Notice.refused(full);
            return null;
        }
        Notice.done("delivery.recipient.saved");
        return BACK;
    }

    private void put(RecipientDraft draft) {
        if (id == null) {
            recipients.add(draft);
        } else {
            recipients.change(id, draft);
        }
    }

    public String remove() {
        recipients.remove(id);
        Notice.done("delivery.recipient.removed");
        return BACK;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RecipientForm getForm() {
        return form;
    }
}
