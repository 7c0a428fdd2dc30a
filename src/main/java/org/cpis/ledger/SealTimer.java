package org.cpis.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;

/** Every few seconds: seals what is new, on one node, and copies all seals into this node's heads file. */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the sealer has one of its own
public class SealTimer {

    /** Seals in one run, at most. */
    private static final int ROUNDS = 20;

    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private Sealer sealer;

    @Inject
    private SigningKey key;

    @Inject
    private LedgerSettings settings;

    @Inject
    private Caller caller;

    private HeadsFile heads;

    @PostConstruct
    void begin() {
        LOG.log(Level.INFO, "Seals are signed with key {0}", key.id()); // a key that does not fit stops the start here
        heads = new HeadsFile(settings.headsFile());
        long pause = Duration.ofSeconds(settings.sealSeconds()).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig(null, false));
    }

    @Timeout
    void seal() {
        try {
            caller.actAs(Actor.job("-", Activity.KEEP_LEDGER));
            for (int round = 0; round < ROUNDS && sealer.seal(); round++) {
                // a large file writes more than one seal takes
            }
            heads.catchUp(sealer::linesAfter);
        } catch (IOException | RuntimeException e) { // thrown on, it would end the timer for good
            LOG.log(Level.SEVERE, () -> "The ledger was not sealed: " + Failure.describe(e));
        }
    }
}
