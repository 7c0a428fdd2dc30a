package org.cpis.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.review.LedgerCriteria;
import org.cpis.review.LedgerFilter;

/**
 * What a reviewer typed and chose. The lists are by name: organisation, setting, action, mode, reason, outcome, alert.
 */
public class LedgerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_PERIOD_DAYS = 6;

    private final Map<String, String> chosen = new HashMap<>();
    private String person;
    private String hiddenPerson;
    private String user;
    private LocalDate from;
    private LocalDate to;

    /** The last seven days. */
    void start(LocalDate today) {
        from = today.minusDays(FIRST_PERIOD_DAYS);
        to = today;
    }

    void take(LedgerCriteria criteria) {
        LedgerFilter filter = criteria.filter();
        person = criteria.person() == null ? null : criteria.person().spaced();
        hiddenPerson = criteria.person() == null ? criteria.personId() : null;
        user = criteria.user();
        from = criteria.from();
        to = criteria.to();
        chosen.put("organisation", criteria.organisation());
        chosen.put("action", name(criteria.action()));
        chosen.put("setting", filter.setting());
        chosen.put("mode", filter.mode());
        chosen.put("outcome", name(filter.outcome()));
        chosen.put("reason", filter.reason());
        chosen.put("alert", filter.alert());
    }

    LedgerCriteria criteria() {
        String outcome = choice("outcome");
        String action = choice("action");
        LedgerFilter filter = new LedgerFilter(
                choice("setting"),
                choice("mode"),
                outcome == null ? null : Outcome.valueOf(outcome),
                choice("reason"),
                choice("alert"));
        return new LedgerCriteria(
                person == null ? null : NhsNumber.parse(person).orElseThrow(),
                person == null ? hiddenPerson : null,
                user,
                choice("organisation"),
                action == null ? null : Action.valueOf(action),
                filter,
                from,
                to);
    }

    boolean isPersonWrong() {
        return person != null && NhsNumber.parse(person).isEmpty();
    }

    private String choice(String of) {
        String name = chosen.get(of);
        return name == null || name.isEmpty() ? null : name;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    /** Whether the record of a saved search is meant whose number is not shown. */
    public boolean isPersonHidden() {
        return hiddenPerson != null;
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
