package org.cpis.ledger;

/** The statement of where the ledger begins, with its signature, as it stands in the database; see {@link SignedSeal}. */
record SignedBeginning(LedgerBeginning text, String signature) {

    /** @throws IllegalArgumentException when the line is not a signed statement */
    static SignedBeginning parse(String line) {
        int end = line.lastIndexOf('|');
        if (end < 0) {
            throw new IllegalArgumentException("not a signed statement");
        }
        return new SignedBeginning(LedgerBeginning.parse(line.substring(0, end)), line.substring(end + 1));
    }

    String line() {
        return text.line() + "|" + signature;
    }

    /** Whether one of these keys, that signed still when this was made, signed exactly this text. */
    boolean isGood(PublicKeys keys) {
        return keys.signed(text.keyId(), text.newest(), text.bytes(), signature);
    }
}
