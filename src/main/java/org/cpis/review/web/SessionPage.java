package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.review.SessionHistory;
import org.cpis.review.SessionLine;

/** Backs review/session.xhtml: everything one user did in one sign-in. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SessionHistory history;

    private final KeysetPages<SessionLine> pages = new KeysetPages<>();
    private String event;

    public void load() {
        if (pages.getRows() == null) {
            pages.start(after -> history.page(event, after));
        }
    }

    public void later() {
        pages.next(after -> history.page(event, after));
    }

    public void earlier() {
        pages.back(after -> history.page(event, after));
    }

    public KeysetPages<SessionLine> getPages() {
        return pages;
    }

    public boolean isMoreThere() {
        return history.isFull(pages.getRows());
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
