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

    public String sentence() {
        return sentence;
    }
}
