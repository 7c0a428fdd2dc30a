package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The file has more bytes than are taken; nothing of it is kept. */
public class FileTooLarge extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FileTooLarge() {
        super("upload.tooLarge");
    }
}
