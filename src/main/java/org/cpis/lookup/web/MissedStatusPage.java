package org.cpis.lookup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.inbox.MissedAlertView;
import org.cpis.inbox.MissedAlerts;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.AuthorityContact;

/** Backs lookup/missed-status.xhtml: how one request stands, its answer, and whom to ring. */
@Named
@RequestScoped
public class MissedStatusPage {

    @Inject
    private MissedAlerts requests;

    @Inject
    private Authorities authorities;

    private String id;
    private MissedAlertView view;
    private AuthorityContact contact;

    public void load() {
        view = requests.readAsked(id == null ? "" : id);
        contact = authorities.contact(view.row().authority()).orElseThrow();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MissedAlertView getView() {
        return view;
    }

    public AuthorityContact getContact() {
        return contact;
    }
}
