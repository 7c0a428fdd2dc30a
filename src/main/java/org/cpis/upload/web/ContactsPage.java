package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.organisation.ContactPoints;
import org.cpis.organisation.ContactView;
import org.cpis.platform.web.Notice;
import org.cpis.upload.WrongNumberRow;
import org.cpis.upload.WrongNumbers;

/** Backs upload/contacts.xhtml: whom health is told to ring, which numbers health found wrong, and what was before. */
@Named
@ViewScoped
public class ContactsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactPoints contacts;

    @Inject
    private WrongNumbers wrong;

    private ContactView view;
    private List<WrongNumberRow> reports;

    public void load() {
        if (view == null) {
            view = contacts.own();
            reports = wrong.open();
        }
    }

    public String confirm() {
        wrong.confirm(reports.stream().map(WrongNumberRow::id).toList());
        Notice.done("contact.confirmed");
        return "/upload/contacts?faces-redirect=true";
    }

    public ContactView getView() {
        return view;
    }

    public List<WrongNumberRow> getReports() {
        return reports;
    }
}
