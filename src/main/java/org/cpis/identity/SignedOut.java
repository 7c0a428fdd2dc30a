package org.cpis.identity;

/**
 * A session context ended.
 *
 * @param actor who it was
 * @param why {@code user}, {@code identity-provider}, {@code expired}
 */
public record SignedOut(Actor actor, String why) {}
