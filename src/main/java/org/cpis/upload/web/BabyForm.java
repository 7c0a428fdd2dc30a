package org.cpis.upload.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;
import org.cpis.register.NhsNumber;
import org.cpis.upload.BabyDraft;

/** What is typed about one baby. Its fields are those of parts/baby.xhtml, in the form {@code baby}. */
public class BabyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TypedDate born = new TypedDate();
    private final TypedDate cppStart = new TypedDate();
    private final TypedDate lacStart = new TypedDate();
    private String number;
    private String family;
    private String given;
    private boolean cpp;
    private boolean lac;
    private String basis;
    private String team;
    private BabyDraft draft;

    /** A new form, with what is most often right. */
    static BabyForm of(String family, String given, String team) {
        BabyForm form = new BabyForm();
        form.family = family;
        form.given = given;
        form.team = team;
        return form;
    }

    static BabyForm of(BabyDraft draft) {
        BabyForm form = of(draft.familyName(), draft.givenNames(), draft.teamCode());
        form.number = draft.nhsNumber().spaced();
        type(form.born, draft.birthDate());
        type(form.cppStart, draft.cppStart());
        type(form.lacStart, draft.lacStart());
        form.cpp = draft.cppStart() != null;
        form.lac = draft.lacStart() != null;
        form.basis = draft.legalBasis();
        return form;
    }

    /** What was typed; empty, with a notice at each field, when some of it does not read. */
    Optional<BabyDraft> read() {
        Map<String, String> wrong = new LinkedHashMap<>();
        check(wrong, "number", NumberText.fault(number) == null, NumberText.fault(number));
        check(wrong, "born", born.read().isPresent(), born.isEmpty() ? "find.born.empty" : "find.born.real");
        check(wrong, "cppStart", !cpp || readsOrEmpty(cppStart), "birth.start.real");
        check(wrong, "lacStart", !lac || readsOrEmpty(lacStart), "birth.start.real");
        wrong.forEach((field, key) -> Notice.wrong("baby:" + field, key));
        return wrong.isEmpty() ? Optional.of(typed()) : Optional.empty();
    }

    private BabyDraft typed() {
        return new BabyDraft(
                NhsNumber.parse(number).orElseThrow(),
                stripped(family),
                stripped(given),
                born.read().orElseThrow(),
                cpp ? start(cppStart) : null,
                lac ? start(lacStart) : null,
                lac ? basis : null,
                stripped(team));
    }

    /** Remembers what was read and found right. */
    void keep(BabyDraft right) {
        draft = right;
    }

    private LocalDate start(TypedDate typed) {
        return typed.read().or(born::read).orElseThrow(); // left empty: the day of birth
    }

    private static boolean readsOrEmpty(TypedDate typed) {
        return typed.isEmpty() || typed.read().isPresent();
    }

    private static void check(Map<String, String> wrong, String field, boolean right, String key) {
        if (!right) {
            wrong.put(field, key);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void type(TypedDate boxes, LocalDate date) {
        if (date != null) {
            boxes.setDay(String.valueOf(date.getDayOfMonth()));
            boxes.setMonth(String.valueOf(date.getMonthValue()));
            boxes.setYear(String.valueOf(date.getYear()));
        }
    }

    /** What was last found right; null for a baby that was only begun. */
    public BabyDraft getDraft() {
        return draft;
    }

    public TypedDate getBorn() {
        return born;
    }

    public TypedDate getCppStart() {
        return cppStart;
    }

    public TypedDate getLacStart() {
        return lacStart;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public boolean isCpp() {
        return cpp;
    }

    public void setCpp(boolean cpp) {
        this.cpp = cpp;
    }

    public boolean isLac() {
        return lac;
    }

    public void setLac(boolean lac) {
        this.lac = lac;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
