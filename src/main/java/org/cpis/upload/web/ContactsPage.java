package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.organisation.ContactPoints;
import org.cpis.organisation.ContactView;
import org.cpis.platform.web.Notice;

/** Backs upload/contacts.xhtml: whom health is told to ring, when that was last confirmed, and what it was before. */
@Named
@RequestScoped
public class ContactsPage {

    @Inject
    private ContactPoints contacts;

    private ContactView view;

    public void load() {
        view = contacts.own();
    }

    public String confirm() {
        contacts.confirm();
        Notice.done("contact.confirmed");
        return "/upload/contacts?faces-redirect=true";
    }

    public ContactView getView() {
        return view;
    }
}
