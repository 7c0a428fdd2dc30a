package org.cpis.ledger;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.organisation.Organisations;

/** Proofs that one event was in the ledger, for a reviewer to give away. */
@Stateless
public class Proofs {

    private static final String EVENT = "SELECT " + LedgerBook.COLUMNS + " FROM access_event WHERE id = ?";

    private static final String HASHES = """
            SELECT hash FROM access_event WHERE chain = ?1 AND seq > ?2 AND seq <= ?3 ORDER BY seq""";

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource database;

    @Inject
    private Organisations organisations;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerSettings settings;

    /**
     * The proof as lines of text. Itself recorded. Foreign and missing events look the same.
     *
     * @throws NotSealedYet when it is only seconds old
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<String> of(String eventId) {
        ChainedEvent event = find(eventId).filter(this::isOwn).orElseThrow(() -> scope.refuse("event"));
        SealText seal = covering(event);
        List<byte[]> leaves = new ArrayList<>();
        int index = 0;
        for (ChainHead head : seal.heads()) {
            long before = before(seal).heads().get(head.chain()).seq();
            if (head.chain() == event.chain()) {
                index = leaves.size() + (int) (event.seq() - before - 1);
            }
            leaves.addAll(hashes(head, before));
        }
        ledger.append(Entry.of(Action.PROOF_TAKEN, Outcome.DONE, "event " + eventId));
        SignedSeal signed = em.find(Seal.class, seal.number()).signed();
        return Proof.of(event, Merkle.path(leaves, index), signed).lines();
    }

    private boolean isOwn(ChainedEvent event) {
        String organisation = event.fields().get(12);
        return organisations.within(caller.require().organisation()).contains(organisation);
    }

    private Optional<ChainedEvent> find(String eventId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(EVENT)) {
            query.setString(1, eventId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(LedgerBook.event(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be read", e);
        }
    }

    /** Numbers of seals and of a chain grow together, so the first seal that reaches the event is found by halving. */
    private SealText covering(ChainedEvent event) {
        long high = em.createQuery("select coalesce(max(s.number), 0) from Seal s", Long.class)
                .getSingleResult();
        if (high == 0 || seal(high).heads().get(event.chain()).seq() < event.seq()) {
            throw new NotSealedYet(settings.sealSeconds());
        }
        long low = 1;
        while (low < high) {
            long middle = (low + high) / 2;
            if (seal(middle).heads().get(event.chain()).seq() < event.seq()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return seal(low);
    }

    private SealText before(SealText seal) {
        return seal.number() > 1
                ? seal(seal.number() - 1)
                : SealText.beforeTheFirst(seal.heads().size());
    }

    private SealText seal(long number) {
        return em.find(Seal.class, number).signed().text();
    }

    private List<byte[]> hashes(ChainHead head, long before) {
        List<?> rows = em.createNativeQuery(HASHES)
                .setParameter(1, head.chain())
                .setParameter(2, before)
                .setParameter(3, head.seq())
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }
}
