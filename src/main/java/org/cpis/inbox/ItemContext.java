package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.PersonDetails;

/**
 * What stands around a notification on its page.
 *
 * @param person null where the person may not be named (law 10)
 * @param earlier newest first; none where the person may not be named
 */
public record ItemContext(PersonDetails person, List<EarlierItem> earlier, Referral referral) implements Serializable {

    public ItemContext {
        earlier = person == null ? List.of() : List.copyOf(earlier);
    }
}
