package org.cpis.register;

import org.cpis.platform.BusinessException;

/** The index of people does not answer: nothing is known about anybody, and nothing may be decided. */
public class DirectoryUnavailable extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable() {
        super("directory.unavailable");
    }
}
