package org.cpis.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;

/**
 * Sends what is due, outside any transaction: a receiver may be slow, and a row that waits for it would hold locks. Whoever
 * hangs holds up nothing but its own share ({@link Traffic}): what else is due goes meanwhile.
 */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class.getName());

    @Inject
    private SendQueue queue;

    @Inject
    private MailCourier mail;

    @Inject
    private WebhookCourier webhook;

    @Inject
    private DeliverySettings settings;

    @Resource
    private ManagedExecutorService threads;

    private final Semaphore free = new Semaphore(1);

    private record Tried(Parcel parcel, Sent sent) {}

    /** Sends until nothing is due. Does nothing while this node is sending already, which then takes the new ones too. */
    public void send() {
        if (!free.tryAcquire()) {
            return;
        }
        try {
            sendAll(settings.traffic(), new LinkedBlockingQueue<>());
        } finally {
            free.release();
        }
    }

    private void sendAll(Traffic traffic, BlockingQueue<Tried> back) {
        try {
            sendDue(traffic, back);
        } finally {
            while (traffic.isBusy()) { // after a fault: how the others went is known, and not lost
                finish(traffic, back);
            }
        }
    }

    private void sendDue(Traffic traffic, BlockingQueue<Tried> back) {
        boolean found = true;
        while (found || traffic.isBusy()) {
            List<Parcel> parcels = queue.take(traffic);
            found = !parcels.isEmpty();
            for (Parcel parcel : parcels) {
                threads.execute(() -> send(parcel, back));
                traffic.enter(parcel.channel(), parcel.authority());
            }
            finish(traffic, back);
        }
    }

    /** Writes down what came back; waits for it, but not for long. */
    private void finish(Traffic traffic, BlockingQueue<Tried> back) {
        try {
            Tried tried = traffic.isBusy() ? back.poll(settings.look().toMillis(), TimeUnit.MILLISECONDS) : null;
            while (tried != null) {
                traffic.leave(tried.parcel().channel(), tried.parcel().authority());
                queue.done(tried.parcel(), tried.sent());
                tried = back.poll();
            }
        } catch (InterruptedException e) { // the portal ends: the leases run out, and others send it
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** On another thread, whose end is always told. */
    private void send(Parcel parcel, BlockingQueue<Tried> back) {
        Sent sent = Sent.failed("fault");
        try {
            sent = parcel.channel() == Channel.EMAIL ? mail.send(parcel.rows()) : webhook.send(parcel.first());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, () -> "Sending failed: " + Failure.describe(e));
        } finally {
            back.add(new Tried(parcel, sent));
        }
    }
}
