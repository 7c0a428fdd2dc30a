package org.cpis.ledger;

/**
 * Where a chain stands.
 *
 * @param seq number of its newest event; 0: none yet
 * @param hash of that event, as hex
 */
record ChainHead(int chain, long seq, String hash) {

    static ChainHead parse(String text) {
        String[] parts = text.split(":", -1);
        return new ChainHead(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    String text() {
        return chain + ":" + seq + ":" + hash;
    }
}
