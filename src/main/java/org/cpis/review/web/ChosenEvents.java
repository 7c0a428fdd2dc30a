package org.cpis.review.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.review.LedgerCriteria;

/** The search whose events are to be exported. It lives in the HTTP session alone, so that none of it stands in an address. */
@Named
@SessionScoped
public class ChosenEvents implements Serializable {
    private static final long serialVersionUID = 1L;

    private LedgerCriteria criteria;

    /** Null: nothing was searched for. */
    LedgerCriteria criteria() {
        return criteria;
    }

    public boolean isThere() {
        return criteria != null;
    }

    void choose(LedgerCriteria search) {
        criteria = search;
    }
}
