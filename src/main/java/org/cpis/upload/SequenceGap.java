package org.cpis.upload;

import java.io.Serializable;

/** Numbers that were left out before a file: accepted and reported, both ends counted. */
public record SequenceGap(long from, long to) implements Serializable {

    /** @return what was left out between two numbers that follow each other; null when nothing was, or none came before */
    static SequenceGap between(Long before, long sequence) {
        return before == null || sequence - before < 2 ? null : new SequenceGap(before + 1, sequence - 1);
    }

    public String sentence() {
        String files = from == to ? "File " + from + " was" : "Files " + from + " to " + to + " were";
        return files + " not loaded before this one. If they held changes, send those with the next file.";
    }
}
