package org.cpis.inbox;

/**
 * A team to filter by.
 *
 * @param code as the authority's files name it
 */
public record TeamChoice(String code, String name) {}
