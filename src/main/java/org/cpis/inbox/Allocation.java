package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cpis.identity.Actor;

/** Which worker of an authority new notifications about a child go to. */
@Entity
@Table(name = "allocation")
public class Allocation {

    @Id
    private String id;

    private String authority;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "user_id")
    private String userId;

    private Instant since;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Allocation() {}

    Allocation(String id, String authority, String personId) {
        this.id = id;
        this.authority = authority;
        this.personId = personId;
    }

    Allocation give(String toUser, Actor by, Instant now) {
        userId = toUser;
        changedBy = by.name();
        since = now;
        return this;
    }

    /** The child has another number since. */
    void follow(String toPerson) {
        personId = toPerson;
    }

    String authority() {
        return authority;
    }

    String userId() {
        return userId;
    }

    Instant since() {
        return since;
    }
}
