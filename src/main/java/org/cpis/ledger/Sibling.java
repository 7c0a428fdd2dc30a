package org.cpis.ledger;

import java.util.HexFormat;

/** A hash beside the way from a leaf to the root of a {@link Merkle} tree. As text: {@code L} or {@code R} and its hex. */
final class Sibling {

    private final boolean left;
    private final byte[] hash;

    Sibling(boolean left, byte[] hash) {
        this.left = left;
        this.hash = hash.clone();
    }

    static Sibling parse(String text) {
        return new Sibling(text.charAt(0) == 'L', HexFormat.of().parseHex(text.substring(1)));
    }

    String text() {
        return (left ? "L" : "R") + HexFormat.of().formatHex(hash);
    }

    boolean isLeft() {
        return left;
    }

    byte[] hash() {
        return hash.clone();
    }
}
