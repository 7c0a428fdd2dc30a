package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.lookup.ChildView;
import org.cpis.lookup.ConsequenceChanged;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.lookup.ViewMode;
import org.cpis.platform.web.Notice;

/** Backs lookup/child.xhtml: who it is and whether an alert exists; after the click, the details. */
@Named
@ViewScoped
public class ChildPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Lookup lookup;

    @Inject
    private Caller caller;

    private String id;
    private ChildView child;
    private OpenedRecord opened;

    /** Step one; recorded as checked. Not repeated when a form of the page is sent. */
    public void load() {
        if (child == null) {
            child = lookup.check(id == null ? "" : id);
        }
    }

    /** The viewer says that this is scheduled care; what happens next is shown anew. */
    public void schedule() {
        child = child.scheduled();
    }

    /** Step two; recorded as opened, and told to the authorities in a notifying role. */
    public void open() {
        try {
            opened = lookup.open(child.person().id(), child.consequence());
        } catch (ConsequenceChanged changed) {
            again();
            Notice.refused(changed);
        }
    }

    /** Step one anew, for example after a reason was given. */
    void again() {
        child = lookup.check(child.person().id());
    }

    /** Whether the viewer may add something to the opening: their role notifies in its own right. */
    public boolean isAdding() {
        return isNotifying() && caller.require().may(Activity.VIEW_AND_NOTIFY);
    }

    public boolean isNotifying() {
        return child.consequence().mode() == ViewMode.NOTIFY;
    }

    public String getAuthorities() {
        return String.join(" and ", child.consequence().authorities());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ChildView getChild() {
        return child;
    }

    /** Null until the details are opened. */
    public OpenedRecord getOpened() {
        return opened;
    }
}
