package org.cpis.ledger;

import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpis.identity.Allowed;

/** Puts a signed head over everything that is new in the chains (design, section 5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sealer {

    /** Copied to a heads file in one go; a line may be long. */
    private static final int LINES = 200;

    private static final HexFormat HEX = HexFormat.of();

    private static final String TURN = "SELECT id FROM seal_turn WHERE id = 1 FOR UPDATE SKIP LOCKED";

    private static final String NEW = """
            SELECT seq, hash FROM access_event WHERE chain = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SigningKey key;

    @Inject
    private LedgerSettings settings;

    @Inject
    private Clock clock;

    /**
     * Seals what is new, up to a bound; nothing when another node is at it.
     *
     * @return whether there is likely more
     */
    @Allowed(KEEP_LEDGER)
    public boolean seal() {
        if (em.createNativeQuery(TURN).getResultList().isEmpty()) {
            return false;
        }
        SealText last = last();
        List<List<Object[]>> fresh = IntStream.rangeClosed(0, Ledger.JOB_CHAIN)
                .mapToObj(chain -> after(last, chain))
                .toList();
        List<byte[]> leaves =
                fresh.stream().flatMap(List::stream).map(row -> (byte[]) row[1]).toList();
        if (!leaves.isEmpty()) {
            em.persist(new Seal(key.sign(text(last, fresh, leaves))));
        }
        return fresh.stream().anyMatch(chain -> chain.size() >= settings.sealBatch());
    }

    /** Seals after a number, in their order: what a file that lacks them has to get. */
    @Allowed(KEEP_LEDGER)
    public List<String> linesAfter(long number) {
        return em.createQuery("select s.line from Seal s where s.number > :number order by s.number", String.class)
                .setParameter("number", number)
                .setMaxResults(LINES)
                .getResultList();
    }

    private SealText last() {
        return em.createQuery("select s from Seal s order by s.number desc", Seal.class)
                .setMaxResults(1)
                .getResultStream()
                .map(seal -> seal.signed().text())
                .findFirst()
                .orElse(SealText.beforeTheFirst(Ledger.JOB_CHAIN + 1));
    }

    private List<Object[]> after(SealText last, int chain) {
        List<?> rows = em.createNativeQuery(NEW)
                .setParameter(1, chain)
                .setParameter(2, last.heads().get(chain).seq())
                .setParameter(3, settings.sealBatch())
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private SealText text(SealText last, List<List<Object[]>> fresh, List<byte[]> leaves) {
        List<ChainHead> heads = new ArrayList<>();
        for (int chain = 0; chain < fresh.size(); chain++) {
            List<Object[]> added = fresh.get(chain);
            heads.add(added.isEmpty() ? last.heads().get(chain) : head(chain, added.get(added.size() - 1)));
        }
        return new SealText(
                last.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                key.id(),
                last.number() == 0 ? SealText.NOTHING : last.hash(),
                leaves.size(),
                HEX.formatHex(Merkle.root(leaves)),
                leaves.stream().map(SealText::mark).collect(Collectors.joining()),
                heads);
    }

    private static ChainHead head(int chain, Object[] newest) {
        return new ChainHead(chain, ((Number) newest[0]).longValue(), HEX.formatHex((byte[]) newest[1]));
    }
}
