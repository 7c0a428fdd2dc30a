package org.cpis.review;

import org.cpis.platform.BusinessException;

/** More users have these letters in their name than are searched for at once. */
public class TooManyUsers extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooManyUsers() {
        super("review.user.many");
    }
}
