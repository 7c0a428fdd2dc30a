package org.cpis.bench;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.lang.reflect.Method;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cpis.delivery.Outbox;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Recorded;
import org.cpis.platform.Ids;

/**
 * While it is on, an event is a row that is put into the ledger's table in the same transaction, without lock and hash and
 * in no chain; and nothing is written to the outbox. All else is done as ever.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PlainInsert {

    /** That nobody seals or verifies. */
    static final int CHAIN = 100;

    private static final byte[] NO_HASH = new byte[32];
    private static final AtomicLong NUMBER = new AtomicLong();
    private static volatile boolean on;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    static void on(boolean plain) {
        on = plain;
    }

    @AroundInvoke
    Object replace(InvocationContext call) throws Exception {
        Class<?> service = call.getMethod().getDeclaringClass();
        if (on && service.equals(Ledger.class) && call.getMethod().getName().equals("append")) {
            return insert(caller.require(), (Entry) call.getParameters()[0]);
        }
        return on && service.equals(Outbox.class) ? nothing(call.getMethod()) : call.proceed();
    }

    private static Object nothing(Method method) {
        return method.getReturnType().equals(int.class) ? Integer.valueOf(0) : null;
    }

    private Recorded insert(Actor actor, Entry entry) {
        Instant now = clock.instant();
        String id = Ids.next(now);
        List<Object> values = new ArrayList<>(List.of(id, Timestamp.from(now), CHAIN, NUMBER.incrementAndGet()));
        values.addAll(Arrays.asList(
                entry.action().name(), entry.mode(), entry.outcome().name()));
        values.addAll(List.of(actor.userId(), actor.name()));
        values.addAll(role(actor.profile()));
        values.addAll(Arrays.asList(actor.sessionRef(), entry.personId(), entry.detail(), NO_HASH, NO_HASH));
        Query statement =
                em.createNativeQuery("INSERT INTO access_event VALUES (" + "?,".repeat(values.size() - 1) + "?)");
        for (int i = 0; i < values.size(); i++) {
            statement.setParameter(i + 1, values.get(i));
        }
        statement.executeUpdate();
        return new Recorded(id, now);
    }

    private static List<String> role(RoleProfile profile) {
        return List.of(
                profile.id(),
                profile.roleCode(),
                profile.roleName(),
                profile.organisationCode(),
                profile.organisationName());
    }
}
