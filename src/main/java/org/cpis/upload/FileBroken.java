package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The file did not come in to its end; nothing of it is kept. */
public class FileBroken extends BusinessException {
    private static final long serialVersionUID = 1L;

    public FileBroken() {
        super("upload.broken");
    }
}
