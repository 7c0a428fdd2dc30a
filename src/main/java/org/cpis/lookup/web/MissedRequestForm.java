package org.cpis.lookup.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.inbox.MissedAlertDraft;
import org.cpis.inbox.SoughtPerson;
import org.cpis.inbox.Urgency;
import org.cpis.lookup.TypedNumber;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;
import org.cpis.register.NhsNumber;

/**
 * A missed-alert request as it is typed. Personal data.
 *
 * <p>Size: who, whom, how urgent and how to ring back are one form, which keeps all that was typed.
 */
public class MissedRequestForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();
    private final TypedDate born = new TypedDate();

    /** @param callbackName whom social care asks for, unless the caller says somebody else */
    MissedRequestForm(String callbackName) {
        typed.put("name", callbackName);
    }

    /** Takes over what a search had, so that nothing is asked twice. */
    void take(FindTerms terms) {
        typed.put("number", terms.getNumber());
        typed.put("family", terms.getFamily());
        typed.put("given", terms.getGiven());
        born.take(terms.getBorn());
    }

    /**
     * Empty when anything is wrong; every fault is said beside its field.
     *
     * @param personId null: nobody was found, and the form says who is meant
     */
    Optional<MissedAlertDraft> read(String personId, LocalDate today) {
        boolean good = personId != null || isSought(today);
        String urgency = text("urgency");
        MissedAlertDraft draft = new MissedAlertDraft(
                text("authority"),
                urgency.isEmpty() ? null : Urgency.valueOf(urgency),
                personId,
                personId == null ? sought() : null,
                text("name"),
                text("phone"),
                text("note"));
        Map<String, String> faults = draft.faults();
        faults.forEach(MissedRequestForm::wrong);
        return good && faults.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private boolean isSought(LocalDate today) {
        boolean family = say(nameFault("family", true), "family");
        boolean given = say(nameFault("given", false), "given");
        boolean day = say(bornFault(today), "born");
        boolean none = text("number").isEmpty() || number().isPresent();
        return say(none ? null : new TypedNumber(text("number")).fault().key(), "number") && family && given && day;
    }

    private String nameFault(String field, boolean needed) {
        String name = text(field);
        if (needed && name.isEmpty()) {
            return "missedAlert.family.empty";
        }
        return name.length() > SoughtPerson.LONGEST ? "missedAlert.name.long" : null;
    }

    private String bornFault(LocalDate today) {
        if (born.isEmpty()) {
            return "find.born.empty";
        }
        return born.read()
                .map(day -> day.isAfter(today) ? "find.born.past" : null)
                .orElseGet(() -> born.read().isEmpty() ? "find.born.real" : null);
    }

    private SoughtPerson sought() {
        return new SoughtPerson(text("family"), text("given"), born.read().orElse(null), number().orElse(null));
    }

    private Optional<NhsNumber> number() {
        return new TypedNumber(text("number")).number();
    }

    private static boolean say(String key, String field) {
        if (key != null) {
            wrong(field, key);
        }
        return key == null;
    }

    private static void wrong(String field, String key) {
        Notice.wrong("request:" + field, key);
    }

    String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    void choose(String authority) {
        typed.put("authority", authority);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public TypedDate getBorn() {
        return born;
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }
}
