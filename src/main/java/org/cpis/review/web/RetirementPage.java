package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.review.GoLiveDay;
import org.cpis.review.Retirement;
import org.cpis.review.RetirementView;

/** Backs the pages that say whether lists can stop: one authority, its region's providers. */
@Named
@ViewScoped
public class RetirementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Retirement retirement;

    private List<GoLiveDay> authorities;
    private String authority;
    private RetirementView view;

    public void load() {
        if (authorities == null) {
            authorities = retirement.authorities();
            if (authority == null && !authorities.isEmpty()) {
                authority = authorities.get(0).code();
            }
            show();
        }
    }

    public void show() {
        view = authority == null ? null : retirement.view(authority);
    }

    public List<GoLiveDay> getAuthorities() {
        return authorities;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    /** Null: there is no authority in the region. */
    public RetirementView getView() {
        return view;
    }
}
