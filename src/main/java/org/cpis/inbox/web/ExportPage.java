package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.cpis.inbox.ExportScope;
import org.cpis.inbox.ExportSize;
import org.cpis.inbox.Exports;
import org.cpis.inbox.TooManyRows;
import org.cpis.platform.web.Notice;

/** Backs inbox/export.xhtml: what for, as what; more than a setting says are asked about again. */
@Named
@ViewScoped
public class ExportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Exports exports;

    @Inject
    private ExportedList list;

    @Inject
    private ExportFile file;

    private String id;
    private ExportSize size;
    private boolean asking;
    private ExportForm form = new ExportForm();

    public void load() {
        size = exports.size(scope());
    }

    public void start() throws IOException {
        load();
        if (form.isGood()) {
            asking = size.isLarge();
            if (!asking) {
                send();
            }
        }
    }

    /** Sends the file as the answer; the page stays as it is. */
    public void send() throws IOException {
        try {
            file.send(exports.take(scope(), form.draft()), form.getFormat());
        } catch (TooManyRows refused) {
            load();
            asking = false;
            Notice.refused(refused, size.most());
        }
    }

    /** Back to the questions, with what was answered. */
    public void stop() {
        asking = false;
    }

    private ExportScope scope() {
        return id == null ? ExportScope.list(list.filter()) : ExportScope.one(id);
    }

    public boolean isSingle() {
        return scope().isSingle();
    }

    public boolean isAsking() {
        return asking;
    }

    public ExportSize getSize() {
        return size;
    }

    public ExportForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
