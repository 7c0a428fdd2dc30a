package org.cpis.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Texts as 64-bit hashes: eight bytes each however long they are. Two texts of a file share one by chance once in a
 * thousand million files of the largest size; then both records are answered as repeated.
 */
final class Hashes {

    private long[] values = new long[1024];
    private int size;

    void add(String text) {
        add(hash(text));
    }

    /** All that were added, in order of value. */
    long[] sorted() {
        long[] all = Arrays.copyOf(values, size);
        Arrays.sort(all);
        return all;
    }

    /** Those of a sorted array that occur in it more than once, in order of value. */
    static long[] repeated(long[] sorted) {
        Hashes found = new Hashes();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                found.add(sorted[i]);
            }
        }
        return Arrays.copyOf(found.values, found.size);
    }

    static boolean contains(long[] sorted, String text) {
        return Arrays.binarySearch(sorted, hash(text)) >= 0;
    }

    private void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size] = value;
        size++;
    }

    private static long hash(String text) {
        return MurmurHash3.hash128x64(text.getBytes(StandardCharsets.UTF_8))[0];
    }
}
