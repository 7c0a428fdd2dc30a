package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.identity.Actor;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;

/** A search of the ledger that its user runs again. Names a person by random id only. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    private String id;

    @Column(name = "user_id")
    private String userId;

    private String organisation;
    private String name;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "user_text")
    private String userText;

    @Column(name = "searched_organisation")
    private String searchedOrganisation;

    @Column(name = "setting_kind")
    private String settingKind;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String mode;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private String alert;

    @Column(name = "last_days")
    private Integer lastDays;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected SavedSearch() {}

    SavedSearch(String id, Actor owner, LedgerCriteria criteria, Integer lastDays) {
        this.id = id;
        this.userId = owner.userId();
        this.organisation = owner.organisation();
        this.personId = criteria.personId();
        this.userText = criteria.user();
        this.searchedOrganisation = criteria.organisation();
        this.settingKind = criteria.filter().setting();
        this.action = criteria.action();
        this.mode = criteria.filter().mode();
        this.outcome = criteria.filter().outcome();
        this.reason = criteria.filter().reason();
        this.alert = criteria.filter().alert();
        this.lastDays = lastDays;
        this.fromDay = lastDays == null ? criteria.from() : null;
        this.toDay = lastDays == null ? criteria.to() : null;
    }

    void call(String newName, Instant now) {
        name = newName;
        changedAt = now;
    }

    boolean isOf(Actor actor) {
        return userId.equals(actor.userId()) && organisation.equals(actor.organisation());
    }

    /** As it would be run on a day. */
    LedgerCriteria criteria(LocalDate asked) {
        LedgerFilter filter = new LedgerFilter(settingKind, mode, outcome, reason, alert);
        LocalDate from = lastDays == null ? fromDay : asked.minusDays(lastDays - 1L);
        LocalDate to = lastDays == null ? toDay : asked;
        return new LedgerCriteria(null, personId, userText, searchedOrganisation, action, filter, from, to);
    }

    SavedSearchRow row(LocalDate asked) {
        return new SavedSearchRow(id, name, lastDays, criteria(asked), changedAt);
    }
}
