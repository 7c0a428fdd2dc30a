package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * How fresh an authority's data is (law 7, ruling 15).
 *
 * @param lastUpload when its last accepted file was finished; null if there never was one
 */
public record Freshness(Instant lastUpload, Colour colour) implements Serializable {

    /** As the page names it. */
    public enum Colour {
        GREEN,
        /** Older than the first limit. */
        AMBER,
        /** Older than the second limit, or never. */
        RED
    }
}
