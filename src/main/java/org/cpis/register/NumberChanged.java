package org.cpis.register;

/**
 * The index says another status of a number than before. Fired inside the transaction of the change, before plans
 * follow; never for a row that says what is known already.
 *
 * @param personId random id of whoever holds the number
 * @param former null when the person is new; only a new one with a status other than active is told of
 */
public record NumberChanged(String personId, PersonStatus status, PersonStatus former) {}
