package org.cpis.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * The one encoding of a ledger row that is hashed: each field as its length in bytes (4 bytes, big-endian; -1 for null)
 * and its UTF-8 bytes, in the order of the constructor of {@link AccessEvent}; then the previous hash.
 */
final class CanonicalRow {

    static final int HASH_BYTES = 32;

    private CanonicalRow() {}

    static byte[] hash(List<String> fields, byte[] previousHash) {
        MessageDigest sha = Sha256.begin();
        fields.forEach(field -> sha.update(encode(field)));
        return sha.digest(previousHash);
    }

    private static byte[] encode(String field) {
        if (field == null) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();
        }
        byte[] text = field.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }
}
