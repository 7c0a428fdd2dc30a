package org.cpis.delivery;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cpis.identity.Allowed;

/** Reads which rows of the outbox a node may take, and locks none of them. */
@Stateless
public class DueRows {

    /** Of each authority and channel the first, then of each the second, and so on. */
    private static final String DUE = """
            SELECT id, authority, channel FROM (
              SELECT id, authority, channel, next_try,
              ROW_NUMBER() OVER (PARTITION BY authority, channel ORDER BY next_try, id) AS turn
              FROM delivery WHERE state = 'WAITING' AND next_try <= ?1) due
            WHERE turn <= ?2 ORDER BY turn, next_try, id LIMIT ?3""";

    private static final String TOGETHER = """
            select d.id from Delivery d where d.recipient in :recipients and d.letter = :letter
            and d.authority = :authority and d.digest = true and d.id <> :first
            and d.state = org.cpis.delivery.DeliveryState.WAITING and d.nextTry <= :now order by d.nextTry, d.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliverySettings settings;

    /**
     * What is due for the same address with the same letter, longest due first.
     *
     * @param id of the row with which it may go
     */
    @Allowed(DELIVER)
    public List<String> companions(String id, String address, Instant now) {
        Delivery first = em.find(Delivery.class, id);
        return em.createQuery(TOGETHER, String.class)
                .setParameter("recipients", recipients(first, address))
                .setParameter("letter", first.letter())
                .setParameter("authority", first.authority())
                .setParameter("first", first.id())
                .setParameter("now", now)
                .setMaxResults(settings.together() - 1)
                .getResultList();
    }

    /** An address may stand for several teams. */
    private List<String> recipients(Delivery first, String address) {
        return first.address() != null
                ? List.of(first.recipient())
                : em.createQuery(
                                "select r.id from Recipient r where r.authority = :authority and r.address = :address",
                                String.class)
                        .setParameter("authority", first.authority())
                        .setParameter("address", address)
                        .getResultList();
    }

    /** A row whose time has come. */
    public record Due(String id, String authority, Channel channel) {}

    @Allowed(DELIVER)
    public List<Due> due(Instant now) {
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, settings.batch())
                .setParameter(3, settings.seen())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((String) row[0], (String) row[1], Channel.valueOf((String) row[2])))
                .toList();
    }

    /** What dead nodes held. */
    @Allowed(DELIVER)
    public List<String> left(Instant now) {
        return em.createQuery("""
                        select d.id from Delivery d where d.state = org.cpis.delivery.DeliveryState.SENDING
                        and d.leaseUntil < :now order by d.id""", String.class)
                .setParameter("now", now)
                .setMaxResults(settings.batch())
                .getResultList();
    }
}
