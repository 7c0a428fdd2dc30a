package org.cpis.review;

import java.time.LocalDate;

/** Somebody who did something, and is or will be gone. {@code leavesOn}: gone from that day on, Europe/London. */
public record UserLeft(String userId, String organisation, LocalDate leavesOn) {}
