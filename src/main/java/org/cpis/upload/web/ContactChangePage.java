package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.ContactPoints;
import org.cpis.platform.web.Notice;

/** Backs upload/contact-change.xhtml. */
@Named
@ViewScoped
public class ContactChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactPoints contacts;

    private ContactForm form;

    public void load() {
        if (form == null) {
            form = new ContactForm(contacts.own().details());
        }
    }

    public String save() {
        Optional<ContactDetails> details = form.read();
        if (details.isEmpty()) {
            return null;
        }
        contacts.change(details.get());
        Notice.done("contact.changed");
        return "/upload/contacts?faces-redirect=true";
    }

    public ContactForm getForm() {
        return form;
    }
}
