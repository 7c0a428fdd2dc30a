package org.cpis.lookup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.cpis.lookup.SlowDown;

/** Whether the search of this request has to wait; the page then repeats it by itself. */
@Named
@RequestScoped
public class Waiting {

    private long seconds;

    void show(SlowDown slow) {
        seconds = slow.seconds();
    }

    /** Zero: there is nothing to wait for. */
    public long getSeconds() {
        return seconds;
    }
}
