package org.cpis.lookup;

import org.cpis.platform.BusinessException;

/** More people match than may be shown; the search must be narrowed. */
public class TooMany extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooMany() {
        super("find.tooMany");
    }
}
