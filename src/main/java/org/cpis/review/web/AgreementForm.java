package org.cpis.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;
import org.cpis.review.AgreementDraft;

/** An agreement as it is typed. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> typed = new HashMap<>();
    private final TypedDate starts = new TypedDate();
    private final TypedDate ends = new TypedDate();
    private final TypedDate review = new TypedDate();

    AgreementForm() {}

    AgreementForm(AgreementDraft says) {
        typed.put("title", says.title());
        typed.put("parties", String.join(" ", says.parties()));
        typed.put("basis", says.basis());
        typed.put("requester", says.requester());
        typed.put("consulted", says.consulted());
        typed.put("settings", says.settings());
        typed.put("reference", says.reference());
        fill(starts, says.starts());
        fill(ends, says.ends());
        fill(review, says.review());
    }

    private static void fill(TypedDate boxes, LocalDate date) {
        if (date != null) {
            boxes.setDay(String.valueOf(date.getDayOfMonth()));
            boxes.setMonth(String.valueOf(date.getMonthValue()));
            boxes.setYear(String.valueOf(date.getYear()));
        }
    }

    /** False, with the sentence beside the field, when a last day was typed that is none. */
    boolean isReadable() {
        boolean readable = ends.isEmpty() || ends.read().isPresent();
        if (!readable) {
            Notice.wrong("agreement:ends", "agreement.fault.ends");
        }
        return readable;
    }

    AgreementDraft draft() {
        return new AgreementDraft(
                text("title"),
                parties(),
                text("basis"),
                text("requester"),
                text("consulted"),
                text("settings"),
                starts.read().orElse(null),
                ends.read().orElse(null),
                review.read().orElse(null),
                text("reference"));
    }

    private List<String> parties() {
        return Arrays.stream(text("parties").toUpperCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text.strip();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public TypedDate getStarts() {
        return starts;
    }

    public TypedDate getEnds() {
        return ends;
    }

    public TypedDate getReview() {
        return review;
    }
}
