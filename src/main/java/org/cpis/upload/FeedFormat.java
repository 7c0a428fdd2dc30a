package org.cpis.upload;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** How a feed is written; the content is the same. Stored by name. */
public enum FeedFormat {
    CSV,
    XML,
    JSON;

    /** The format of a content type, its parameters aside; empty for one that is not taken. */
    public static Optional<FeedFormat> ofMediaType(String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0];
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "text/csv" -> Optional.of(CSV);
            case "application/xml", "text/xml" -> Optional.of(XML);
            case "application/json" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }

    /** @throws FeedFormatException when the file does not begin as it must */
    FeedRows open(InputStream bytes, FeedLimits limits) {
        return switch (this) {
            case CSV -> new FeedCsv(bytes, limits);
            case XML -> new FeedXml(bytes, limits);
            case JSON -> new FeedJson(bytes, limits);
        };
    }
}
