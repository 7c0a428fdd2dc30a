package org.cpis.inbox.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.AuthorityChoice;
import org.cpis.inbox.Referral;
import org.cpis.inbox.SignOffRules;
import org.cpis.platform.web.Notice;

/** What a manager decides about the casework of the authority, as it is typed; every fault is said beside its field. */
public class ChoiceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final HashMap<String, String> typed = new HashMap<>();
    private boolean repeated;
    private boolean young;
    private boolean outOfArea;
    private boolean tellSeen;

    ChoiceForm(AuthorityChoice choice) {
        version = choice.version();
        repeated = choice.signOff().repeated();
        young = choice.signOff().young();
        outOfArea = choice.signOff().outOfArea();
        tellSeen = choice.tellSeen();
        typed.put("days", String.valueOf(choice.signOff().days()));
        typed.put("age", String.valueOf(choice.signOff().age()));
        typed.put("text", choice.referral().text());
        typed.put("url", choice.referral().url());
    }

    /** Empty when anything is wrong. */
    Optional<AuthorityChoice> read() {
        SignOffRules rules = new SignOffRules(repeated, young, outOfArea, number("days"), number("age"));
        Referral referral = new Referral(text("text"), text("url"));
        AuthorityChoice choice = new AuthorityChoice(rules, referral, tellSeen, null, null, version);
        Map<String, String> faults = choice.faults();
        faults.forEach((field, key) -> Notice.wrong("rules:" + field, key));
        return faults.isEmpty() ? Optional.of(choice) : Optional.empty();
    }

    /** No number that a rule takes, where none is typed. */
    private int number(String field) {
        return text(field).matches("\\d{1,3}") ? Integer.parseInt(text(field)) : -1;
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isRepeated() {
        return repeated;
    }

    public void setRepeated(boolean repeated) {
        this.repeated = repeated;
    }

    public boolean isYoung() {
        return young;
    }

    public void setYoung(boolean young) {
        this.young = young;
    }

    public boolean isOutOfArea() {
        return outOfArea;
    }

    public void setOutOfArea(boolean outOfArea) {
        this.outOfArea = outOfArea;
    }

    public boolean isTellSeen() {
        return tellSeen;
    }

    public void setTellSeen(boolean tellSeen) {
        this.tellSeen = tellSeen;
    }
}
