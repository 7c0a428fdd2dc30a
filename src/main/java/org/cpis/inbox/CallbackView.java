package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * How to reach the clinician who opened a record.
 *
 * @param phone empty: none
 * @param bleep empty: none
 * @param until after this nobody there expects a call any more
 */
public record CallbackView(String name, String phone, String bleep, Instant until, Instant changedAt)
        implements Serializable {}
