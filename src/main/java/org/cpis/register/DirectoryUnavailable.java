package org.cpis.register;

import org.cpis.platform.BusinessException;

/** The national person index does not answer, or not with what it must: nobody can be looked up or matched now. */
public class DirectoryUnavailable extends BusinessException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnavailable() {
        super("directory.unavailable");
    }
}
