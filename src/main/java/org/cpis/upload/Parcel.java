package org.cpis.upload;

import java.io.InputStream;

/**
 * A file as it comes in.
 *
 * @param sequence number that the authority gave it; rises by one a day
 * @param mode {@link #DELTA}: the rows are changes; {@link #FULL}: they are all that the authority holds
 * @param clientVersion of the program that sends, as {@link ClientVersion} has it; null: taken as supported
 * @param body read once, and never beyond the limit of bytes
 */
public record Parcel(
        String authority, long sequence, String mode, FeedFormat format, String clientVersion, InputStream body) {

    public static final String DELTA = "delta";
    public static final String FULL = "full";

    boolean isOlderThan(ClientVersion supported) {
        return clientVersion != null && new ClientVersion(clientVersion).isOlderThan(supported);
    }
}
