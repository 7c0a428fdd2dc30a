package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One notification as those may know it who do not belong to its authority: no person, no words.
 *
 * @param until when it was acknowledged or closed, or had to be worked by
 */
public record AuthorityItem(
        String id, String reference, String authorityName, Instant viewedAt, Instant until, Status status)
        implements Serializable {}
