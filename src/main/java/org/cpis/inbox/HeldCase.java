package org.cpis.inbox;

/**
 * A notification that a legal hold is to be placed on.
 *
 * @param personId random id of its child
 */
public record HeldCase(String authority, String personId) {}
