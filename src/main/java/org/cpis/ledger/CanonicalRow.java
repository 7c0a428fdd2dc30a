package org.cpis.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one encoding of a ledger row that is hashed: each field as its length in bytes (4 bytes, big-endian; -1 for null)
 * and its UTF-8 bytes, in the order of the constructor of {@link AccessEvent}; then the previous hash.
 */
final class CanonicalRow {

    static final int HASH_BYTES = 32;

    private CanonicalRow() {}

    static byte[] hash(List<String> fields, byte[] previousHash) {
        byte[][] texts = new byte[fields.size()][];
        int length = 0;
        for (int i = 0; i < texts.length; i++) {
            String field = fields.get(i);
            texts[i] = field == null ? null : field.getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + (field == null ? 0 : texts[i].length);
        }
        ByteBuffer row = ByteBuffer.allocate(length); // one block: a digest takes it much quicker than many small ones
        for (byte[] text : texts) {
            put(row, text);
        }
        return Sha256.of(row.array(), previousHash);
    }

    private static void put(ByteBuffer row, byte[] text) {
        if (text == null) {
            row.putInt(-1);
        } else {
            row.putInt(text.length).put(text);
        }
    }
}
