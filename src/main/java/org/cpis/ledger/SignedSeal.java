package org.cpis.ledger;

/**
 * A seal with its signature, as it stands in the database and in the heads file: the text, {@code |}, and the Ed25519
 * signature over the text as base64url.
 */
record SignedSeal(SealText text, String signature) {

    /** @throws IllegalArgumentException when the line is not a signed seal */
    static SignedSeal parse(String line) {
        int end = line.lastIndexOf('|');
        if (end < 0) {
            throw new IllegalArgumentException("not a signed seal");
        }
        return new SignedSeal(SealText.parse(line.substring(0, end)), line.substring(end + 1));
    }

    String line() {
        return text.line() + "|" + signature;
    }

    /** Whether one of these keys signed exactly this text. */
    boolean isGood(PublicKeys keys) {
        return keys.signed(text.keyId(), text.number(), text.bytes(), signature);
    }
}
