package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlan;
import org.cpis.upload.Handovers;
import org.cpis.upload.OverlapsView;

/** Backs upload/overlaps.xhtml: overlaps, hand-overs from and to others, and the search for a plan to hand over. */
@Named
@ViewScoped
public class OverlapsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Handovers handovers;

    private OverlapsView view;
    private String typed;
    private List<OwnPlan> found;

    public void load() {
        if (view == null) {
            view = handovers.list();
        }
    }

    public void find() {
        found = null;
        String fault = NumberText.fault(typed);
        if (fault == null) {
            found = handovers.find(NhsNumber.parse(typed).orElseThrow());
        } else {
            Notice.wrong("own:number", fault);
        }
    }

    public OverlapsView getView() {
        return view;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** Null before the first search. */
    public List<OwnPlan> getFound() {
        return found;
    }
}
