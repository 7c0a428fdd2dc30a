package org.cpis.inbox.web;

import java.io.Serializable;
import org.cpis.platform.web.Notice;

/** A team as it is typed. */
public class TeamForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String name;

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
