package org.cpis.identity;

/**
 * Somebody asked for what their role or organisation does not open.
 *
 * @param what service and method, for example {@code Inbox.claim}; never an id or a name
 */
public record Refused(String what) {}
