package org.cpis.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A team of an authority that has a duty desk. Closed ones stay, for what was theirs. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    private String id;

    private String authority;
    private String code;
    private String name;
    private boolean closed;

    /** That its workers work, too; null: none. Never {@link Queue#TEAM}. */
    @Enumerated(EnumType.STRING)
    private Queue queue;

    @Version
    private int version;

    protected Team() {}

    Team(String id, String authority, String code, String name) {
        this.id = id;
        this.authority = authority;
        this.code = code;
        this.name = name;
    }

    void change(String newName, Queue worked) {
        if (worked == Queue.TEAM) {
            throw new IllegalArgumentException("not a shared queue");
        }
        name = newName;
        queue = worked;
    }

    void close() {
        closed = true;
    }

    void open() {
        closed = false;
    }

    boolean isOf(String organisation) {
        return authority.equals(organisation);
    }

    TeamRow row() {
        return new TeamRow(id, code, name, closed, queue);
    }

    MyTeam mine() {
        return new MyTeam(code, queue);
    }
}
