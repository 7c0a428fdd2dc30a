package org.cpis.ledger;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/**
 * Appends to the ledger, in the transaction of whatever is being recorded: both are there or neither is (law 1).
 * Several chains, so that appends seldom wait for each other; one transaction uses one chain, so that none wait in a
 * circle.
 */
@Stateless
public class Ledger {

    /** Chains for people; one more is for jobs, whose longer transactions would keep people waiting. */
    static final int CHAINS = 8;

    static final int JOB_CHAIN = CHAINS;

    private static final String ONE =
            "SELECT chain, seq, hash FROM ledger_chain WHERE chain = ?1 FOR UPDATE SKIP LOCKED";
    private static final String FIRST =
            "SELECT chain, seq, hash FROM ledger_chain WHERE chain < ?1 LIMIT 1 FOR UPDATE SKIP LOCKED";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Caller caller;

    @Inject
    private LedgerUsers users;

    @Inject
    private Clock clock;

    /** Writes down what the caller did. The time is the ledger's. */
    @Allowed(SIGNED_IN)
    public Recorded append(Entry entry) {
        return append(caller.require(), entry);
    }

    /**
     * Writes down on its own, so that it stays when what was tried is rolled back. On a chain that nobody holds, for the
     * transaction that waits for this one may hold any.
     */
    @Allowed(SIGNED_IN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Recorded appendAlone(Entry entry) {
        keep(free());
        return append(caller.require(), entry);
    }

    /** Writes down many things that one transaction did, in their order. */
    @Allowed(SIGNED_IN)
    public void appendAll(List<Entry> entries) {
        if (!entries.isEmpty()) {
            Actor actor = caller.require();
            Instant now = clock.instant();
            users.know(actor);
            Chain chain = chain(actor);
            for (Entry entry : entries) {
                AccessEvent event = new AccessEvent(Ids.next(now), now, actor, entry);
                chain.append(event);
                em.persist(event);
            }
            em.flush();
        }
    }

    private Recorded append(Actor actor, Entry entry) {
        Instant now = clock.instant();
        AccessEvent event = new AccessEvent(Ids.next(now), now, actor, entry);
        users.know(actor);
        chain(actor).append(event);
        em.persist(event);
        em.flush(); // fail here, before anything is shown
        return new Recorded(event.id(), event.at());
    }

    private Chain chain(Actor actor) {
        Integer number = (Integer) transaction.getResource(Chain.class);
        if (number == null) {
            return keep(actor.isJob() ? locked(JOB_CHAIN) : free());
        }
        return locked(number);
    }

    /** For the rest of this transaction. */
    private Chain keep(Chain chain) {
        transaction.putResource(Chain.class, chain.number());
        return chain;
    }

    /** One for people that nobody holds; when all are held, it waits for any. */
    private Chain free() {
        int any = ThreadLocalRandom.current().nextInt(CHAINS);
        return ifFree(ONE, any).or(() -> ifFree(FIRST, CHAINS)).orElseGet(() -> locked(any));
    }

    private Optional<Chain> ifFree(String which, int number) {
        List<?> free =
                em.createNativeQuery(which, Chain.class).setParameter(1, number).getResultList();
        return free.stream().map(Chain.class::cast).findFirst();
    }

    private Chain locked(int number) {
        return em.find(Chain.class, number, LockModeType.PESSIMISTIC_WRITE);
    }
}
