package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.platform.BusinessException;
import org.cpis.platform.web.Notice;
import org.cpis.upload.BirthTask;
import org.cpis.upload.BirthUndo;
import org.cpis.upload.Births;
import org.cpis.upload.StepNotPossible;
import org.cpis.upload.UndoTooLate;

/** Backs upload/birth-undo.xhtml: what an undo would do, and the undo. */
@Named
@ViewScoped
public class BirthUndoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Births births;

    @Inject
    private BirthUndo undo;

    private String id;
    private BirthTask task;

    public void load() {
        if (task == null) {
            task = births.task(id == null ? "" : id);
        }
    }

    public String undo() {
        try {
            BirthUndo.Undone undone = undo.undo(id);
            Notice.done(undone.stayed() == 0 ? "birth.undone" : "birth.undone.some", undone.removed(), undone.stayed());
            return "/upload/births?faces-redirect=true";
        } catch (UndoTooLate | StepNotPossible no) {
            return refused(no);
        }
    }

    private String refused(BusinessException no) {
        Notice.refused(no);
        task = births.task(id);
        return null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BirthTask getTask() {
        return task;
    }
}
