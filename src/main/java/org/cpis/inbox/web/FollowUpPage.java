package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.cpis.inbox.Casework;
import org.cpis.inbox.ClockSettings;
import org.cpis.inbox.KeptDrafts;
import org.cpis.inbox.OtherNotFound;
import org.cpis.platform.web.Notice;

/** Backs the form on a notification's page: its draft, kept by the page's script meanwhile, and what it records. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationPage page;

    @Inject
    private Casework casework;

    @Inject
    private KeptDrafts drafts;

    @Inject
    private ClockSettings clocks;

    @Inject
    private Clock clock;

    private FollowUpForm form;
    private Instant savedAt;
    private Instant begun;

    public void save() {
        form.read(clock.instant())
                .ifPresent(draft -> record(() -> {
                    casework.followUp(page.getId(), draft);
                    return "followUp.saved";
                }));
    }

    public void close() {
        try {
            form.readClosing(clock.instant())
                    .ifPresent(draft -> record(() ->
                            casework.close(page.getId(), draft).isEmpty() ? "followUp.closed" : "followUp.proposed"));
        } catch (OtherNotFound unknown) {
            Notice.wrong("followUp:other", unknown.key());
        }
    }

    private void record(Supplier<String> step) {
        if (page.act(step)) {
            begin(Map.of(), null);
        }
    }

    private void begin(Map<String, String> typed, Instant kept) {
        form = new FollowUpForm(typed);
        savedAt = kept;
        begun = clock.instant();
    }

    public void keep() {
        savedAt = drafts.keep(page.getId(), form.getTyped(), begun);
    }

    void add(String text) {
        form.addToNote(text);
        keep();
    }

    public int getReviewDays() {
        return clocks.reviewDays();
    }

    public FollowUpForm getForm() {
        if (form == null) {
            drafts.own(page.getId())
                    .ifPresentOrElse(kept -> begin(kept.typed(), kept.savedAt()), () -> begin(Map.of(), null));
        }
        return form;
    }

    /** When the draft was kept; null: there is none. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
