package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.identity.Actor;
import org.cpis.platform.SystemClock;

/** One report that somebody ordered, from its order to the end of its file. */
@Entity
@Table(name = "report_order")
public class ReportOrder {

    private static final int MARK = 4;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.WAITING;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Embedded
    private ReportOrderer orderer;

    @Embedded
    private ReportSubject subject;

    private int expected;
    private int done;
    private int attempts;
    private String lease;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private String outcome = "";

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected ReportOrder() {}

    ReportOrder(String id, ReportRequest request, ReportOrderer orderer, long expected, Instant now) {
        this.id = id;
        this.kind = request.kind();
        this.orderer = orderer;
        this.subject = new ReportSubject(request);
        this.expected = (int) expected;
        this.orderedAt = now;
    }

    boolean isDue(Instant now) {
        return state == ReportState.WAITING || (state == ReportState.RUNNING && leaseUntil.isBefore(now));
    }

    /** A run begins, or takes over from one that is dead. */
    ReportTask begin(String token, Instant now, Instant until) {
        state = state.moveTo(ReportState.RUNNING);
        lease = token;
        leaseUntil = until;
        attempts++;
        done = 0;
        return new ReportTask(id, token, orderer.actor(), subject.request(kind), now);
    }

    boolean isHeldBy(String token) {
        return state == ReportState.RUNNING && token.equals(lease);
    }

    void moveOn(int rows, Instant until) {
        done = rows;
        leaseUntil = until;
    }

    /** @param until when the file is removed if nobody fetches it */
    void ready(int rows, Instant now, Instant until) {
        state = state.moveTo(ReportState.READY);
        done = rows;
        lease = null;
        expiresAt = until;
        fileName = kind.file() + "-" + LocalDate.ofInstant(now, SystemClock.LONDON) + "-"
                + id.substring(id.length() - MARK) + "." + kind.ending(subject.format());
    }

    /** Another run may try. */
    void release() {
        state = state.moveTo(ReportState.WAITING);
        lease = null;
    }

    boolean isReadyOn(Instant now) {
        return state == ReportState.READY && now.isBefore(expiresAt);
    }

    boolean isTriedOut(int most) {
        return attempts >= most;
    }

    void end(ReportState last, String why, Instant now) {
        state = state.moveTo(last);
        outcome = why;
        endedAt = now;
        lease = null;
        subject.forget();
    }

    boolean isOf(Actor actor) {
        return orderer.is(actor) && kind.openedBy(actor).isPresent();
    }

    boolean isOpen() {
        return state.canBecome(ReportState.CANCELLED);
    }

    String organisation() {
        return orderer.organisation();
    }

    /** Null: nobody in particular. */
    String personId() {
        return subject.personId();
    }

    /** For the ledger. */
    String says() {
        return kind + ", " + done + " rows";
    }

    String fileName() {
        return fileName;
    }

    Actor actor() {
        return orderer.actor();
    }

    ReportRow row() {
        return new ReportRow(id, kind, state, orderedAt, expected, done, outcome, fileName, expiresAt);
    }
}
