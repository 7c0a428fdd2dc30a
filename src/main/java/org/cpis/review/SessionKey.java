package org.cpis.review;

import java.time.Instant;

/** What ties the events of one sign-in together; never shown. */
public record SessionKey(String userId, String sessionRef, String organisation, Instant at) {}
