package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.upload.BabyDraft;
import org.cpis.upload.BabyRefused;
import org.cpis.upload.BirthWork;
import org.cpis.upload.Births;
import org.cpis.upload.StepNotPossible;

/** Backs upload/baby.xhtml: corrects a baby that waits. */
@Named
@ViewScoped
public class BabyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Births births;

    @Inject
    private BirthWork work;

    private String id;
    private BabyForm form;

    public void load() {
        if (form == null) {
            form = BabyForm.of(births.waiting(id == null ? "" : id));
        }
    }

    public String correct() {
        Optional<BabyDraft> draft = form.read();
        if (draft.isEmpty()) {
            return null;
        }
        try {
            work.correct(id, draft.get());
            Notice.done("birth.corrected");
            return "/upload/births?faces-redirect=true";
        } catch (BabyRefused refused) {
            Notice.wrong("baby:" + refused.fault().field(), refused.key());
        } catch (StepNotPossible no) {
            Notice.refused(no);
        }
        return null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BabyForm getForm() {
        return form;
    }
}
