package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.inbox.NightList;
import org.cpis.inbox.NightView;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/** Backs inbox/handover.xhtml: what the emergency duty team received in the last night, or in another one. */
@Named
@ViewScoped
public class NightPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NightList nights;

    private final TypedDate day = new TypedDate();
    private NightView view;
    private boolean ready;

    public void load() {
        if (view == null) {
            view = nights.read(null);
        }
    }

    /** The night of the day that was typed; without one the last night. */
    public void show() {
        ready = false;
        Optional<LocalDate> typed = day.read();
        if (typed.isEmpty() && !day.isEmpty()) {
            Notice.wrong("night:day", "night.day.real");
            return;
        }
        view = nights.read(typed.orElse(null));
    }

    /** Recorded first; then the browser's own dialog opens. */
    public void print() {
        nights.printed();
        ready = true;
    }

    public TypedDate getDay() {
        return day;
    }

    public NightView getView() {
        return view;
    }

    /** Recorded in this request: the page may be printed now. */
    public boolean isReady() {
        return ready;
    }
}
