package org.cpis.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cpis.platform.web.Notice;
import org.cpis.review.HoldDraft;
import org.cpis.review.HoldRefused;
import org.cpis.review.HoldRow;
import org.cpis.review.LegalHolds;

/** Backs the legal holds in review and administration: list, form, and the one that is released. */
@Named
@ViewScoped
public class HoldsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LegalHolds holds;

    private final HashMap<String, String> typed = new HashMap<>();
    private List<HoldRow> rows;
    private HoldRow chosen;

    public void load() {
        if (rows == null) {
            rows = holds.list();
        }
    }

    public String place() {
        return attempt(
                "hold",
                "hold.placed",
                () -> holds.place(
                        new HoldDraft(text("number"), text("reference").toUpperCase(Locale.ROOT), text("reason"))));
    }

    public void choose(HoldRow row) {
        chosen = row;
        typed.clear();
    }

    public void leave() {
        chosen = null;
        typed.clear();
    }

    public String release() {
        return attempt("release", "hold.released", () -> holds.release(chosen.id(), text("reason")));
    }

    private String attempt(String form, String done, Runnable what) {
        try {
            what.run();
        } catch (HoldRefused refused) {
            Notice.wrong(form + ":" + refused.field(), refused.key());
            return null;
        }
        Notice.done(done);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip(); // an empty field is null
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<HoldRow> getRows() {
        return rows;
    }

    public HoldRow getChosen() {
        return chosen;
    }
}
