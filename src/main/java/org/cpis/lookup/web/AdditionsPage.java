package org.cpis.lookup.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.cpis.identity.Caller;
import org.cpis.inbox.AddedView;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Mark;
import org.cpis.inbox.MarkNotPossible;
import org.cpis.lookup.OpenedRecord;
import org.cpis.platform.web.Notice;

/** The part of the details where the clinician adds something, after they are shown and never before. */
@Named
@ViewScoped
public class AdditionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Additions additions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private AddedView view;
    private Mark mark;
    private CallbackForm callback;
    private CallForm call = new CallForm();

    @PostConstruct
    void prefill() {
        callback = new CallbackForm(caller.require().name(), additions.callbackHours());
    }

    public AddedView view(OpenedRecord opened) {
        return view == null ? opened.added() : view;
    }

    public void refresh(OpenedRecord opened) {
        view = additions.read(opened.eventId());
    }

    public void giveCallback(OpenedRecord opened) {
        callback.read().ifPresent(draft -> {
            view = additions.callback(opened.eventId(), draft);
            Notice.done("callback.saved");
        });
    }

    public void logCall(OpenedRecord opened) {
        call.read(opened.authorities(), clock.instant()).ifPresent(draft -> {
            view = additions.call(opened.eventId(), draft);
            call = new CallForm();
            Notice.done("call.saved");
        });
    }

    public void saveMark(OpenedRecord opened) {
        if (mark == null) {
            Notice.wrong("mark:mark", "mark.empty");
            return;
        }
        try {
            view = additions.mark(opened.eventId(), mark);
            Notice.done(mark == Mark.WRONG_PATIENT ? "mark.corrected" : "mark.saved");
        } catch (MarkNotPossible no) {
            Notice.refused(no);
            refresh(opened);
        }
        mark = null;
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark;
    }

    public CallbackForm getCallback() {
        return callback;
    }

    public CallForm getCall() {
        return call;
    }
}
