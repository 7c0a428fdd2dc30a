package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The file as a whole cannot be read; carries a sentence that says where and what to do, without any of its content. */
public class FeedFormatException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    FeedFormatException(String sentence) {
        super("upload.unreadable");
        this.sentence = sentence;
    }

    static FeedFormatException fieldTooLong(String where, FeedLimits limits) {
        return new FeedFormatException(where + " has a field of more than " + limits.fieldLength()
                + " characters. Shorten it and send the file again.");
    }

    static FeedFormatException tooDeep(FeedLimits limits) {
        return new FeedFormatException("The file nests more than " + limits.depth()
                + " levels deep. Send records with fields only, as the schema says.");
    }

    public String sentence() {
        return sentence;
    }
}
