package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** Work cannot be given to somebody who is not there today. Tells who covers, for the page to offer. */
public class WorkerAway extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String coverId;
    private final String coverName;

    /** @param cover null: nobody is named, or not there either */
    WorkerAway(WorkerRow worker, WorkerRow cover) {
        super(cover == null ? "owner.away" : "owner.away.cover");
        this.name = worker.name();
        this.coverId = cover == null ? null : cover.userId();
        this.coverName = cover == null ? null : cover.name();
    }

    public String name() {
        return name;
    }

    /** Null: there is no cover. */
    public String coverId() {
        return coverId;
    }

    public String coverName() {
        return coverName;
    }
}
