package org.cpis.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.cpis.platform.Failure;

/** Sends what is due, outside any transaction: a receiver may be slow, and a row that waits for it would hold locks. */
@ApplicationScoped
public class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class.getName());

    /** Batches in one go; what is left waits for the next go, so that a timer's thread is not kept for good. */
    private static final int ROUNDS = 10;

    @Inject
    private SendQueue queue;

    @Inject
    private MailCourier mail;

    @Inject
    private WebhookCourier webhook;

    @Resource
    private ManagedExecutorService threads;

    private final Semaphore free = new Semaphore(1);

    /** Sends for a while. Does nothing while this node is sending already, which then takes the new ones too. */
    public void send() {
        if (!free.tryAcquire()) {
            return;
        }
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<Leased> batch = queue.take();
                if (batch.isEmpty()) {
                    return;
                }
                send(batch);
            }
        } finally {
            free.release();
        }
    }

    private void send(List<Leased> batch) {
        Map<String, List<Leased>> parcels =
                batch.stream().collect(Collectors.groupingBy(Leased::parcel, LinkedHashMap::new, Collectors.toList()));
        Map<List<Leased>, Future<Sent>> tries = new LinkedHashMap<>();
        for (List<Leased> parcel : new ArrayList<>(parcels.values())) {
            tries.put(parcel, threads.submit(() -> one(parcel)));
        }
        tries.forEach((parcel, sent) -> {
            Sent result = result(sent);
            parcel.forEach(leased -> queue.done(leased, result));
        });
    }

    private Sent one(List<Leased> parcel) {
        Leased first = parcel.get(0);
        return first.channel() == Channel.EMAIL ? mail.send(parcel) : webhook.send(first);
    }

    private static Sent result(Future<Sent> sent) {
        try {
            return sent.get(); // bounded by what sends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Sent.failed("interrupted");
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, () -> "Sending failed: " + Failure.describe(e));
            return Sent.failed("fault");
        }
    }
}
