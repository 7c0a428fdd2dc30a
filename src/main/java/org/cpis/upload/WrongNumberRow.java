package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open report of a wrong phone number.
 *
 * @param office whether it was shown as the office hours number; otherwise as emergency duty
 */
public record WrongNumberRow(
        String id, boolean office, String phone, Instant at, String name, String role, String organisation)
        implements Serializable {}
