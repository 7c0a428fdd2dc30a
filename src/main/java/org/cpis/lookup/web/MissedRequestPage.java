package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Caller;
import org.cpis.inbox.MissedAlertDraft;
import org.cpis.lookup.AlertRequests;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.platform.web.Notice;
import org.cpis.register.PersonDetails;

/** Backs lookup/missed-request.xhtml: says to an authority that an alert is missing. */
@Named
@ViewScoped
public class MissedRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AlertRequests requests;

    @Inject
    private Authorities authorities;

    @Inject
    private RecentSearches recent;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private String child;
    private String from;
    private PersonDetails person;
    private List<OrganisationSummary> choices;
    private MissedRequestForm form;

    public void load() {
        person = requests.begin(child);
        choices = authorities.others();
        form = new MissedRequestForm(caller.require().name());
        recent.terms(from).filter(terms -> child == null).ifPresent(form::take);
    }

    public String send() {
        Optional<MissedAlertDraft> draft = form.read(person == null ? null : person.id(), LocalDate.now(clock));
        if (draft.isEmpty()) {
            return null;
        }
        String id = requests.send(draft.get());
        Notice.done("missedAlert.sent");
        return "/lookup/missed-status?faces-redirect=true&id=" + id;
    }

    public String getChild() {
        return child;
    }

    public void setChild(String child) {
        this.child = child;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** Null: nobody was found, and the form asks who is meant. */
    public PersonDetails getPerson() {
        return person;
    }

    public List<OrganisationSummary> getChoices() {
        return choices;
    }

    public MissedRequestForm getForm() {
        return form;
    }
}
