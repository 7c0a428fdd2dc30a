package org.cpis.organisation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cpis.organisation.PolicyDraft;
import org.cpis.organisation.PolicyLine;
import org.cpis.organisation.SettingMode;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/** A policy as it is typed. */
public class PolicyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();
    private final TypedDate from = new TypedDate();
    private final TypedDate until = new TypedDate();
    private final LocalDate firstDay;
    private boolean notBrought;

    /** @param policy that is to be changed; null: a new one */
    PolicyForm(PolicyLine policy) {
        firstDay = policy == null ? null : policy.from();
        if (policy != null) {
            typed.put("organisation", policy.organisation());
            typed.put("setting", policy.settingKind());
            typed.put("role", policy.roleCode());
            typed.put("mode", policy.mode().name());
            typed.put("basis", policy.legalBasis());
            notBrought = policy.notBrought();
            fill(policy.until());
        }
    }

    private void fill(LocalDate date) {
        if (date != null) {
            until.setDay(String.valueOf(date.getDayOfMonth()));
            until.setMonth(String.valueOf(date.getMonthValue()));
            until.setYear(String.valueOf(date.getYear()));
        }
    }

    /** False, with the sentence beside the field, when a last day was typed that is none. */
    boolean isReadable() {
        boolean readable = until.isEmpty() || until.read().isPresent();
        if (!readable) {
            Notice.wrong("policy:until", "policy.until.real");
        }
        return readable;
    }

    PolicyDraft draft() {
        String mode = text("mode");
        return new PolicyDraft(
                text("organisation").toUpperCase(Locale.ROOT),
                text("setting"),
                text("role").toUpperCase(Locale.ROOT),
                mode.isEmpty() ? null : SettingMode.valueOf(mode),
                firstDay == null ? from.read().orElse(null) : firstDay,
                until.read().orElse(null),
                text("basis"),
                notBrought);
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isNotBrought() {
        return notBrought;
    }

    public void setNotBrought(boolean notBrought) {
        this.notBrought = notBrought;
    }

    public TypedDate getFrom() {
        return from;
    }

    public TypedDate getUntil() {
        return until;
    }
}
