package org.cpis.inbox.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.cpis.inbox.Queue;
import org.cpis.inbox.TeamRow;
import org.cpis.platform.web.Notice;

/** A team as it is typed. */
public class TeamForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String queue;

    void show(TeamRow row) {
        name = row.name();
        queue = row.queue() == null ? null : row.queue().name();
    }

    /** Every fault is said beside its field. */
    boolean isGood(boolean withCode) {
        boolean coded = !withCode || !code().isEmpty();
        if (!coded) {
            Notice.wrong("team:code", "team.code.empty");
        }
        if (name().isEmpty()) {
            Notice.wrong("team:name", "team.name.empty");
        }
        return coded && !name().isEmpty();
    }

    String code() {
        return code == null ? "" : code.strip();
    }

    String name() {
        return name == null ? "" : name.strip();
    }

    /** Null: none. */
    Queue queue() {
        return queue == null || queue.isEmpty() ? null : Queue.valueOf(queue);
    }

    /** Those that a team may work besides its own. */
    public List<Queue> getQueues() {
        return Arrays.stream(Queue.values()).filter(one -> one != Queue.TEAM).toList();
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
