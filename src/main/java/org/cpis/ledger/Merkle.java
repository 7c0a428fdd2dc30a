package org.cpis.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Merkle tree over hashes of events, as RFC 6962 (section 2.1) builds it: with it, one event can be shown to be under a
 * seal without showing any other.
 */
final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** @param leaves at least one */
    static byte[] root(List<byte[]> leaves) {
        return root(leaves, Sha256.begin());
    }

    private static byte[] root(List<byte[]> leaves, MessageDigest sha) {
        if (leaves.size() == 1) {
            return leaf(leaves.get(0), sha);
        }
        int left = half(leaves.size());
        byte[] first = root(leaves.subList(0, left), sha);
        return node(first, root(leaves.subList(left, leaves.size()), sha), sha);
    }

    /** What has to be joined to the leaf on the way to the root, nearest first. */
    static List<Sibling> path(List<byte[]> leaves, int index) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int left = half(leaves.size());
        List<byte[]> first = leaves.subList(0, left);
        List<byte[]> second = leaves.subList(left, leaves.size());
        List<Sibling> path = index < left ? path(first, index) : path(second, index - left);
        path.add(index < left ? new Sibling(false, root(second)) : new Sibling(true, root(first)));
        return path;
    }

    /** The root to which a leaf and its path lead. */
    static byte[] rootOf(byte[] leaf, List<Sibling> path) {
        MessageDigest sha = Sha256.begin();
        byte[] hash = leaf(leaf, sha);
        for (Sibling sibling : path) {
            hash = sibling.isLeft() ? node(sibling.hash(), hash, sha) : node(hash, sibling.hash(), sha);
        }
        return hash;
    }

    private static byte[] leaf(byte[] event, MessageDigest sha) {
        return sha.digest(
                ByteBuffer.allocate(1 + event.length).put(LEAF).put(event).array());
    }

    private static byte[] node(byte[] left, byte[] right, MessageDigest sha) {
        ByteBuffer both = ByteBuffer.allocate(1 + left.length + right.length);
        return sha.digest(both.put(NODE).put(left).put(right).array());
    }

    /** The largest power of two below the size. */
    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
