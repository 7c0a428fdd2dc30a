package org.cpis.register;

/**
 * What was held under a superseded number is held under the number that took its place now (never for one that was
 * withdrawn: ruling 16). Fired inside the transaction that moved the plans.
 *
 * @param fromPerson random id of the holder of the superseded number
 * @param toPerson random id of the holder of the other one
 * @param toStatus what the index says of that one
 * @param moved plans that follow
 * @param dropped plans that gave way, since their authority held the same episode there already
 */
public record NumberFollowed(String fromPerson, String toPerson, PersonStatus toStatus, int moved, int dropped) {}
