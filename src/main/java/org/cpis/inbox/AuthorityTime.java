package org.cpis.inbox;

import java.io.Serializable;

/**
 * How an authority works its notifications. Counts and times, nothing of what social care wrote.
 *
 * @param acknowledged from coming to being acknowledged, of what was acknowledged in the period
 * @param closed the same to being closed
 * @param overdue open now, and its running target has passed
 */
public record AuthorityTime(String code, String name, Spread acknowledged, Spread closed, long overdue)
        implements Serializable {}
