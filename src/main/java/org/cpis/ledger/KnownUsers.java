package org.cpis.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cpis.identity.Actor;

/** Whom this node has written down already, so that an append asks the database about nobody twice. */
@ApplicationScoped
class KnownUsers {

    /** Beyond that all are forgotten, and written down again at no harm. */
    private static final int MOST = 100_000;

    private final Set<Key> keys = ConcurrentHashMap.newKeySet();

    /** Whether it was not known. */
    boolean add(Actor actor) {
        if (keys.size() >= MOST) {
            keys.clear();
        }
        return keys.add(Key.of(actor));
    }

    private record Key(String organisation, String userId, String name) {

        static Key of(Actor actor) {
            return new Key(actor.organisation(), actor.userId(), actor.name());
        }
    }

    /** Forgets somebody again whose transaction did not come to its end. */
    record Unless(KnownUsers known, Actor actor) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing was kept for the end
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                known.keys.remove(Key.of(actor));
            }
        }
    }
}
