package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.inbox.AlreadyClaimed;
import org.cpis.inbox.Handing;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.NotPossible;
import org.cpis.inbox.WorkerAway;
import org.cpis.inbox.WorkerRow;
import org.cpis.inbox.Workers;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;

/**
 * Backs inbox/owner.xhtml: who is to have a notification. A worker takes it over; a manager may give it to anybody.
 *
 * <p>Size: what can go wrong with either is told each in its own words.
 */
@Named
@ViewScoped
public class OwnerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private Handing handing;

    @Inject
    private Workers workers;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    @Inject
    private Clock clock;

    private String id;
    private InboxRow row;
    private List<WorkerRow> others;
    private String worker;
    private String reason;

    public void load() {
        if (row == null) {
            row = inbox.read(id == null ? "" : id).row();
            others = isManaging() ? present() : List.of();
        }
    }

    private List<WorkerRow> present() {
        LocalDate today = LocalDate.now(clock);
        return workers.own().stream()
                .filter(one -> one.leftOn() == null || today.isBefore(one.leftOn()))
                .filter(one -> !one.userId().equals(row.ownerId()))
                .toList();
    }

    public String send() {
        String why = Reasons.read(reason, "owner:reason");
        boolean chosen = worker != null || !isManaging();
        if (!chosen) {
            Notice.wrong("owner:worker", "owner.worker.empty");
        }
        return why == null || !chosen ? null : send(why);
    }

    private String send(String why) {
        try {
            give(why);
            return "/inbox/notification?faces-redirect=true&id=" + id;
        } catch (AlreadyClaimed taken) {
            Notice.refused(taken, taken.owner(), format.moment(taken.since()));
        } catch (WorkerAway away) {
            Notice.wrong("owner:worker", away.key(), away.name(), away.coverName());
            worker = away.coverId() == null ? worker : away.coverId();
        } catch (NotPossible no) {
            Notice.refused(no);
        }
        return null;
    }

    private void give(String why) {
        boolean toSelf = !isManaging() || caller.require().userId().equals(worker);
        if (toSelf && row.ownerId() != null) {
            handing.takeOver(id, row.ownerId(), why);
            Notice.done("owner.taken", row.reference());
        } else {
            handing.assign(id, row.ownerId(), worker, why);
            Notice.done("owner.assigned", row.reference());
        }
    }

    /** Whether somebody may be called by the list as there; the rest are named with a word. */
    public boolean isThere(WorkerRow one) {
        return one.isThereOn(LocalDate.now(clock));
    }

    public boolean isManaging() {
        return caller.require().may(Activity.MANAGE_TEAM);
    }

    public List<WorkerRow> getOthers() {
        return others;
    }

    public InboxRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
