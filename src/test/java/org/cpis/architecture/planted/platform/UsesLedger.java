package org.cpis.architecture.planted.platform;

import org.cpis.architecture.planted.ledger.Chain;

/** Points to the left, and closes a circle with it. */
public class UsesLedger {
    Chain[] chains = {};
}
