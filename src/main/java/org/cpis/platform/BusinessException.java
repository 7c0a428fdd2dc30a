package org.cpis.platform;

import jakarta.ejb.ApplicationException;

/**
 * A rule said no. The message is a key of the texts, never data; the running transaction rolls back. Subclasses say
 * which rule.
 */
@ApplicationException(inherited = true, rollback = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected BusinessException(String key) {
        super(key);
    }

    /** Key of the sentence that tells the user what to do. */
    public String key() {
        return getMessage();
    }
}
