package org.cpis.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * From where a ledger is verified: from its first event, or from where the newest statement says that it begins. Such a
 * statement has to be signed, to go on from a seal of this ledger, and to be told of by an event that is still there.
 */
final class LedgerStart {

    private final LedgerBeginning beginning;
    private final boolean good;
    private boolean sealed;
    private boolean told;

    private LedgerStart(LedgerBeginning beginning, boolean good) {
        this.beginning = beginning;
        this.good = good;
    }

    /** @param line of the statement; null: there is none */
    static LedgerStart of(String line, PublicKeys keys, int chains) {
        try {
            Optional<SignedBeginning> signed = Optional.ofNullable(line).map(SignedBeginning::parse);
            boolean good = signed.map(
                            one -> one.isGood(keys) && one.text().heads().size() == chains)
                    .orElse(true);
            return new LedgerStart(
                    signed.filter(one -> good).map(SignedBeginning::text).orElse(null), good);
        } catch (IllegalArgumentException e) {
            return new LedgerStart(null, false);
        }
    }

    void begin(List<ChainWalk> chains) {
        if (beginning != null) {
            beginning.heads().forEach(head -> chains.get(head.chain()).begin(head));
        }
    }

    /** Whether the events of this seal are gone by that statement. */
    boolean covers(SealText seal) {
        sealed |= beginning != null && beginning.fits(seal);
        return beginning != null && seal.number() <= beginning.seal();
    }

    void look(ChainedEvent event) {
        told |= beginning != null && event.says(Action.LEDGER_SHORTENED, beginning.told());
    }

    /** After everything was read. */
    Optional<LedgerFault> fault() {
        boolean holds = good && (beginning == null || (sealed && told));
        String where = beginning == null ? "?" : Long.toString(beginning.seal());
        return holds ? Optional.empty() : Optional.of(new LedgerFault(LedgerFault.Kind.BEGINNING, where));
    }

    long removed() {
        return beginning == null ? 0 : beginning.removed();
    }

    /** Null: nothing was removed. */
    Instant before() {
        return beginning == null ? null : beginning.before();
    }
}
