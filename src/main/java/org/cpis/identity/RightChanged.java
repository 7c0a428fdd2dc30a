package org.cpis.identity;

/** A right of this user was confirmed or ended. */
public record RightChanged(String userId) {}
