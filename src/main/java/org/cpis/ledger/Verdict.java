package org.cpis.ledger;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What verifying the ledger found.
 *
 * @param events read
 * @param seals read that fit
 * @param sealedAt time of the newest of these; null: there is none
 * @param removed events that are gone because their period was over
 * @param begins what is gone was of before this moment, UTC; null: nothing is
 * @param faults what does not fit, at most one for each chain, one for the seals and a few for the words beside the
 *     ledger; empty: the ledger is whole
 */
public record Verdict(long events, long seals, Instant sealedAt, long removed, Instant begins, List<LedgerFault> faults)
        implements Serializable {

    public Verdict {
        faults = List.copyOf(faults);
    }

    Verdict with(List<LedgerFault> more) {
        return new Verdict(
                events,
                seals,
                sealedAt,
                removed,
                begins,
                Stream.concat(faults.stream(), more.stream()).toList());
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
