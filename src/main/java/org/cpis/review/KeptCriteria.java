package org.cpis.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** A search of the ledger as bytes, so that it can wait for its report whatever conditions it has. */
final class KeptCriteria {

    /** Nothing but our own records and plain values comes back out of the column. */
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxbytes=20000;maxdepth=10;org.cpis.**;java.time.*;java.lang.*;java.util.*;!*");

    private KeptCriteria() {}

    static byte[] bytes(LedgerCriteria criteria) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(criteria);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static LedgerCriteria of(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(OURS);
            return (LedgerCriteria) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the search is of another version of the portal", e);
        }
    }
}
