package org.cpis.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The contacts of an authority with what they were before.
 *
 * @param due whether they must be confirmed again
 * @param history newest first; the first one is what holds now
 */
public record ContactView(ContactDetails details, LocalDate lastConfirmed, boolean due, List<ContactVersion> history)
        implements Serializable {

    public ContactView {
        history = List.copyOf(history);
    }
}
