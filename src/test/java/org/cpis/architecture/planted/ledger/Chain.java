package org.cpis.architecture.planted.ledger;

import org.cpis.architecture.planted.platform.UsesLedger;

/** Points to the right, as it may. */
public class Chain {
    UsesLedger user;
}
