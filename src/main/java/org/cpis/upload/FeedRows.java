package org.cpis.upload;

import java.util.Iterator;

/** The records of a feed one after the other. Reading on throws {@link FeedFormatException} where the file is broken. */
public interface FeedRows extends Iterator<FeedRow>, AutoCloseable {

    @Override
    void close();
}
