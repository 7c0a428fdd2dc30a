package org.cpis.architecture.planted.ledger;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Allowed;

/** A service as it should be. */
@Stateless
public class InnocentService {

    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @PersistenceContext
    private EntityManager em;

    @Allowed(Activity.SIGNED_IN)
    public List<Row> rows() {
        return List.of(new Row(load(1L).id(), LocalDate.now(clock)));
    }

    public void on(@Observes Row event) {
        em.flush();
    }

    InnocentEntity load(Long id) {
        return em.find(InnocentEntity.class, id);
    }

    Instant converted() {
        return Date.from(Instant.EPOCH).toInstant();
    }

    /** What it hands out. */
    public record Row(Long id, LocalDate day) {}

    /** Converters work beside the entity manager. */
    abstract static class InnocentConverter implements AttributeConverter<String, EntityManager> {}
}
