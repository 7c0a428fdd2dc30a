package org.cpis.ledger;

import java.io.Serializable;

/**
 * What verifying one chain found.
 *
 * @param rows how many rows were read and fit
 * @param firstBad id of the first event that does not fit; null when the chain is whole
 */
public record ChainResult(int chain, long rows, String firstBad) implements Serializable {

    public boolean isWhole() {
        return firstBad == null;
    }
}
