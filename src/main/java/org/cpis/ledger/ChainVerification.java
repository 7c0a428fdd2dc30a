package org.cpis.ledger;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Allowed;

/** Reads the chains from their first row and recomputes every hash. */
@Stateless
public class ChainVerification {

    private static final int STEP = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ledger ledger;

    /** Verifies every chain up to the row that was its newest when it was reached. Itself recorded. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<ChainResult> verify() {
        List<ChainResult> results = new ArrayList<>();
        for (int chain = 0; chain <= Ledger.JOB_CHAIN; chain++) {
            results.add(verify(chain));
        }
        boolean whole = results.stream().allMatch(ChainResult::isWhole);
        ledger.append(Entry.of(
                Action.LEDGER_VERIFIED, whole ? Outcome.DONE : Outcome.FOUND, whole ? "whole" : "a row does not fit"));
        return results;
    }

    private ChainResult verify(int chain) {
        Chain head = em.find(Chain.class, chain);
        if (head == null) {
            return new ChainResult(chain, 0, "the whole chain is gone");
        }
        long seq = 0;
        byte[] hash = new byte[CanonicalRow.HASH_BYTES];
        while (true) {
            List<AccessEvent> rows = after(chain, seq);
            for (AccessEvent row : rows) {
                if (!row.follows(seq, hash)) {
                    return new ChainResult(chain, seq, row.id());
                }
                seq = row.seq();
                hash = row.hash();
            }
            em.clear(); // memory stays flat, however long the chain
            if (rows.isEmpty()) {
                return new ChainResult(chain, seq, head.contradicts(seq, hash) ? afterTail(seq) : null);
            }
        }
    }

    private static String afterTail(long seq) {
        return "event number " + (seq + 1) + " is gone, or number " + seq + " was exchanged";
    }

    private List<AccessEvent> after(int chain, long seq) {
        return em.createQuery(
                        "select e from AccessEvent e where e.chain = :chain and e.seq > :seq order by e.seq",
                        AccessEvent.class)
                .setParameter("chain", chain)
                .setParameter("seq", seq)
                .setMaxResults(STEP)
                .getResultList();
    }
}
