package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.ContactPoints;
import org.cpis.platform.web.Notice;
import org.cpis.upload.WrongNumberRow;
import org.cpis.upload.WrongNumbers;

/** Backs upload/contact-change.xhtml. */
@Named
@ViewScoped
public class ContactChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactPoints contacts;

    @Inject
    private WrongNumbers wrong;

    private ContactForm form;
    private List<WrongNumberRow> reports;

    public void load() {
        if (form == null) {
            form = new ContactForm(contacts.own().details());
            reports = wrong.open();
        }
    }

    public String save() {
        Optional<ContactDetails> details = form.read();
        if (details.isEmpty()) {
            return null;
        }
        wrong.change(details.get(), reports.stream().map(WrongNumberRow::id).toList());
        Notice.done("contact.changed");
        return "/upload/contacts?faces-redirect=true";
    }

    public List<WrongNumberRow> getReports() {
        return reports;
    }

    public ContactForm getForm() {
        return form;
    }
}
