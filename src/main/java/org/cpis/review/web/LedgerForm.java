package org.cpis.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.ledger.Action;
import org.cpis.register.NhsNumber;
import org.cpis.review.LedgerCriteria;

/** What a reviewer typed. */
public class LedgerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String person;
    private String user;
    private String organisation;
    private Action action;
    private LocalDate from;
    private LocalDate to;

    LedgerCriteria criteria() {
        NhsNumber number = person == null ? null : NhsNumber.parse(person).orElseThrow();
        return new LedgerCriteria(number, user, organisation, action, from, to);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
