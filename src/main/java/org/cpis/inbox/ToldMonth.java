package org.cpis.inbox;

import java.io.Serializable;
import org.cpis.platform.Share;

/**
 * What followed from the openings that authorities were told of in a month.
 *
 * @param told notifications
 * @param openings that they tell of
 * @param acknowledged notifications, until now
 * @param callbacks openings with a number to ring back
 * @param calls of clinicians to the authority about them
 */
public record ToldMonth(long told, long openings, long acknowledged, long callbacks, long calls)
        implements Serializable {

    static final ToldMonth NONE = new ToldMonth(0, 0, 0, 0, 0);

    public Share acknowledgedShare() {
        return new Share(acknowledged, told);
    }

    public Share callbackShare() {
        return new Share(callbacks, openings);
    }

    /** One opening may be followed by several calls. */
    public Share callShare() {
        return new Share(calls, openings);
    }
}
