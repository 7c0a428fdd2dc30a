package org.cpis.identity;

/** An actor started a session context: signed in, or chose another role profile. */
public record SignedIn(Actor actor, boolean roleChanged) {}
