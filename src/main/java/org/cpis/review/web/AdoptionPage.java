package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cpis.platform.NotFound;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;
import org.cpis.review.Adoption;
import org.cpis.review.AdoptionMonth;
import org.cpis.review.AdoptionView;

/** Backs the pages about who is live, in administration and review; the administrator keeps the plan there. */
@Named
@ViewScoped
public class AdoptionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yyyy", Locale.ENGLISH);

    @Inject
    private Adoption adoption;

    private AdoptionView view;
    private String code;
    private TypedDate planned = new TypedDate();

    public void load() {
        if (view == null) {
            view = adoption.view();
        }
    }

    /** Empty boxes take the plan away. */
    public void plan() {
        if (!planned.isEmpty() && planned.read().isEmpty()) {
            Notice.wrong("plan:day", "adoption.day.real");
            return;
        }
        try {
            adoption.plan(code, planned.read().orElse(null));
            Notice.done("adoption.saved");
            planned = new TypedDate();
            view = adoption.view();
        } catch (NotFound unknown) {
            Notice.wrong("plan:code", "adoption.code.wrong");
        }
    }

    public String month(AdoptionMonth month) {
        return MONTH.format(month.month());
    }

    public String getChart() {
        return AdoptionChart.json(view.months(), this::month);
    }

    public AdoptionView getView() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TypedDate getPlanned() {
        return planned;
    }
}
