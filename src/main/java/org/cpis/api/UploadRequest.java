package org.cpis.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpis.upload.ClientVersion;
import org.cpis.upload.FeedFormat;
import org.cpis.upload.Parcel;

/**
 * What a request says about the file that it brings, judged before a byte of the file is read.
 *
 * @param sequence as sent; may be null
 */
record UploadRequest(String sequence, String mode, HttpHeaders headers) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final List<String> MODES = List.of(Parcel.DELTA, Parcel.FULL);

    /** @return why it is not taken: a status and a sentence */
    Optional<Refusal> refusal(long mostBytes) {
        if (sequence == null || !NUMBER.matcher(sequence).matches()) {
            return Refusal.of(400, "Give the file's number: sequence=1 or higher.");
        }
        if (!MODES.contains(mode)) {
            return Refusal.of(400, "Set mode to delta or full.");
        }
        if (version() != null && ClientVersion.parse(version()).isEmpty()) {
            return Refusal.of(400, "Give Client-Version as numbers with dots between them, like 1.4.");
        }
        if (AcknowledgementForms.of(headers).isEmpty()) {
            return Refusal.of(406, AcknowledgementForms.ADVICE);
        }
        return content(mostBytes);
    }

    private Optional<Refusal> content(long mostBytes) {
        if (format().isEmpty()) {
            return Refusal.of(415, "Send text/csv, application/xml or application/json.");
        }
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            return Refusal.of(415, "Send the file as it is, without Content-Encoding.");
        }
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && NUMBER.matcher(length).matches() && Long.parseLong(length) > mostBytes) {
            return Optional.of(Refusal.tooLarge(mostBytes));
        }
        return Optional.empty();
    }

    Optional<FeedFormat> format() {
        return FeedFormat.ofMediaType(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    String version() {
        return headers.getHeaderString("Client-Version");
    }

    /** A status and the sentence that goes with it. */
    record Refusal(int status, String sentence) {

        static Optional<Refusal> of(int status, String sentence) {
            return Optional.of(new Refusal(status, sentence));
        }

        static Refusal tooLarge(long mostBytes) {
            return new Refusal(413, "Send at most " + mostBytes + " bytes in one file.");
        }
    }
}
