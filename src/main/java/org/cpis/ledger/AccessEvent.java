package org.cpis.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.cpis.identity.Actor;

/** One row of the ledger. Written once, chained to the row before it in its chain, never changed. */
@Entity
@Table(name = "access_event")
public class AccessEvent {

    @Id
    private String id;

    private Instant at;
    private int chain;
    private long seq;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String mode;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "role_profile")
    private String roleProfile;

    @Column(name = "role_code")
    private String roleCode;

    @Column(name = "role_name")
    private String roleName;

    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "session_ref")
    private String sessionRef;

    @Column(name = "person_id")
    private String personId;

    private String detail;

    @Column(name = "previous_hash")
    private byte[] previousHash;

    private byte[] hash;

    protected AccessEvent() {}

    AccessEvent(String id, Instant at, Actor actor, Entry entry) {
        this.id = id;
        this.at = at.truncatedTo(ChronoUnit.MICROS); // what the column keeps, or the hash would not fit the row
        this.action = entry.action();
        this.mode = entry.mode();
        this.outcome = entry.outcome();
        this.userId = actor.userId();
        this.userName = actor.name();
        this.roleProfile = actor.profile().id();
        this.roleCode = actor.profile().roleCode();
        this.roleName = actor.profile().roleName();
        this.organisation = actor.organisation();
        this.organisationName = actor.profile().organisationName();
        this.sessionRef = actor.sessionRef();
        this.personId = entry.personId();
        this.detail = entry.detail();
    }

    /** Takes its place in a chain: next number, and a hash over the row and the hash before it. */
    void chainAfter(int ofChain, long previousSeq, byte[] hashBefore) {
        chain = ofChain;
        seq = previousSeq + 1;
        previousHash = hashBefore.clone();
        hash = CanonicalRow.hash(fields(), previousHash);
    }

    private List<String> fields() {
        return Arrays.asList(
                id,
                at.toString(),
                Integer.toString(chain),
                Long.toString(seq),
                action.name(),
                mode,
                outcome.name(),
                userId,
                userName,
                roleProfile,
                roleCode,
                roleName,
                organisation,
                organisationName,
                sessionRef,
                personId,
                detail);
    }

    String id() {
        return id;
    }

    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash.clone();
    }

    Instant at() {
        return at;
    }
}
