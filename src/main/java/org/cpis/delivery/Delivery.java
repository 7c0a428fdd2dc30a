package org.cpis.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One row of the outbox: one event for one recipient by one channel. Carries a reference and no identifier.
 *
 * <p>Size: nineteen columns, a way in for each channel, and the tries of one life.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    private String id;

    @Column(name = "event_id")
    private String eventId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String recipient;
    private String reference;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private boolean digest;

    @Enumerated(EnumType.STRING)
    private LetterKind letter = LetterKind.NEW;

    @Column(name = "subject_id")
    private String subjectId;

    private String address;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.WAITING;

    private int attempts;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "due_at")
    private Instant dueAt;

    private String lease;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private String outcome = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected Delivery() {}

    private Delivery(String id, OutboxEvent event, Channel channel, String recipient, Instant now) {
        this.id = id;
        this.eventId = event.id();
        this.authority = event.authority();
        this.channel = channel;
        this.recipient = recipient;
        this.reference = event.reference();
        this.occurredAt = event.at();
        this.createdAt = now;
        this.dueAt = now;
    }

    /** Waits to be asked for. */
    static Delivery inMailbox(String id, OutboxEvent event, Instant now) {
        return new Delivery(id, event, Channel.MAILBOX, event.authority(), now);
    }

    static Delivery byWebhook(String id, OutboxEvent event, Instant now) {
        Delivery delivery = new Delivery(id, event, Channel.WEBHOOK, event.authority(), now);
        delivery.nextTry = now;
        return delivery;
    }

    /** @param due now, or the hour of the digest */
    static Delivery byEmail(String id, OutboxEvent event, Recipient to, Instant now, Instant due) {
        Delivery delivery = new Delivery(id, event, Channel.EMAIL, to.id(), now);
        delivery.digest = to.isDigest();
        delivery.dueAt = due;
        delivery.nextTry = due;
        return delivery;
    }

    /**
     * Goes at once.
     *
     * @param recipient of a worker or of a {@link Recipient}
     * @param address of the worker; null: that of the recipient when it goes
     */
    private static Delivery byLetter(String id, Letter letter, String recipient, String address, Instant now) {
        OutboxEvent event =
                new OutboxEvent(letter.id(), letter.authority(), letter.place(), letter.reference(), letter.at());
        Delivery delivery = new Delivery(id, event, Channel.EMAIL, recipient, now);
        delivery.letter = letter.kind();
        delivery.subjectId = letter.subjectId();
        delivery.address = address;
        delivery.digest = letter.kind().isGathered();
        delivery.nextTry = now;
        return delivery;
    }

    /** To a worker, who may want what was given together and at hours of their own. */
    static Delivery byLetter(String id, Letter letter, Addressee to, Instant now) {
        Delivery delivery = byLetter(id, letter, to.id(), to.address(), now);
        if (letter.kind().isGathered()) {
            delivery.dueAt = to.dueAfter(now);
            delivery.nextTry = delivery.dueAt;
        }
        return delivery;
    }

    /** The same to an address that may want what is new together with others. */
    static Delivery byLetter(String id, Letter letter, Recipient to, Instant now) {
        Delivery delivery = byLetter(id, letter, to.id(), null, now);
        if (letter.kind().isBundled() && to.isDigest()) {
            delivery.digest = true;
            delivery.dueAt = to.dueAfter(now);
            delivery.nextTry = delivery.dueAt;
        }
        return delivery;
    }

    void lease(String token, Instant until) {
        state = state.moveTo(DeliveryState.SENDING);
        lease = token;
        leaseUntil = until;
        attempts++;
    }

    boolean isLeasedBy(String token) {
        return state == DeliveryState.SENDING && token.equals(lease);
    }

    boolean isLeaseOver(Instant now) {
        return state == DeliveryState.SENDING && leaseUntil.isBefore(now);
    }

    void delivered(String how, Instant now) {
        end(DeliveryState.DELIVERED, how, now);
    }

    void notWanted(Instant now) {
        end(DeliveryState.NOT_WANTED, "no recipient", now);
    }

    /** Tries again later, or gives up after the last try. */
    void failed(String why, Instant now, BackOff backOff) {
        if (backOff.isLast(attempts)) {
            end(DeliveryState.GIVEN_UP, why, now);
        } else {
            state = state.moveTo(DeliveryState.WAITING);
            nextTry = now.plus(backOff.after(attempts));
            outcome = why;
            lease = null;
        }
    }

    /** Begins anew, by hand. */
    void replay(Instant now) {
        state = state.moveTo(DeliveryState.WAITING);
        attempts = 0;
        nextTry = now;
        dueAt = now;
        doneAt = null;
    }

    private void end(DeliveryState last, String how, Instant now) {
        state = state.moveTo(last);
        outcome = how;
        doneAt = now.truncatedTo(ChronoUnit.MICROS); // what the column keeps, so that it is told alike later
        lease = null;
    }

    String id() {
        return id;
    }

    boolean isDone() {
        return state == DeliveryState.DELIVERED;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant doneAt() {
        return doneAt;
    }

    String authority() {
        return authority;
    }

    Channel channel() {
        return channel;
    }

    String recipient() {
        return recipient;
    }

    /** Whether it goes with others of its letter for the same address. */
    boolean isDigest() {
        return digest;
    }

    LetterKind letter() {
        return letter;
    }

    /** Null: the recipient's. */
    String address() {
        return address;
    }

    /** @param to where it is to go now */
    Leased leased(String to) {
        String subject = subjectId == null ? eventId : subjectId;
        return new Leased(id, lease, channel, authority, to, eventId, letter, subject, reference, occurredAt);
    }
}
