package org.cpis.register.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.register.SearchKeys;

/**
 * Makes the search keys of people who have none, or keys of older rules: after the start, and once more each night. Goes
 * on where it was stopped, since what is missing is asked of the database.
 */
@Startup
@Singleton
@DependsOn("Migration")
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // one transaction for each block
public class SearchKeyFill {

    private static final Logger LOG = Logger.getLogger(SearchKeyFill.class.getName());

    private static final int BLOCK = 200;

    @Inject
    private SearchKeys keys;

    @Inject
    private Caller caller;

    private boolean done;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void fill() {
        if (!done) {
            try {
                caller.actAs(Actor.job("-", Activity.KEEP_INDEX));
                done = fillAll();
            } catch (RuntimeException e) { // thrown on, it would end the timer for good; the next turn goes on
                LOG.log(
                        Level.WARNING,
                        "Search keys could not be made: {0}",
                        e.getClass().getName());
            }
        }
    }

    /** People whom another node wrote by older rules meanwhile. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void again() {
        done = false;
    }

    private boolean fillAll() {
        List<String> block = keys.missing("", BLOCK);
        while (!block.isEmpty()) {
            keys.fill(block);
            block = keys.missing(block.get(block.size() - 1), BLOCK);
        }
        return keys.missing("", 1).isEmpty(); // somebody's row may have been in use
    }
}
