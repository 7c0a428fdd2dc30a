package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.cpis.platform.web.Notice;
import org.cpis.upload.BabyRefused;
import org.cpis.upload.BirthResult;
import org.cpis.upload.BirthSettings;
import org.cpis.upload.BirthWork;
import org.cpis.upload.Births;
import org.cpis.upload.StepNotPossible;

/** Backs upload/birth.xhtml: the guided task from an unborn plan. Nothing is saved before its last step. */
@Named
@ViewScoped
public class BirthPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/upload/births?faces-redirect=true";

    @Inject
    private Births births;

    @Inject
    private BirthWork work;

    @Inject
    private BirthSettings settings;

    @Inject
    private Clock clock;

    private String id;
    private BirthForm form;

    public void load() {
        if (form == null) {
            form = new BirthForm(births.unborn(id == null ? "" : id));
        }
    }

    public void keepBaby() {
        form.keepBaby(LocalDate.now(clock));
    }

    public String record() {
        try {
            BirthResult result = work.record(id, form.drafts());
            Notice.done(
                    result.waiting() == 0 ? "birth.done" : "birth.done.waiting", result.matched(), result.waiting());
            return LIST;
        } catch (BabyRefused refused) {
            form.show(refused);
        } catch (StepNotPossible no) {
            Notice.refused(no);
        }
        return null;
    }

    public String endOtherwise() {
        try {
            work.endOtherwise(id);
            Notice.done("birth.removed");
            return LIST;
        } catch (StepNotPossible no) {
            Notice.refused(no);
            return null;
        }
    }

    public boolean isRoomForMore() {
        return form.getBabies().size() < settings.mostBabies();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BirthForm getForm() {
        return form;
    }
}
