package org.cpis.inbox;

/**
 * Where a notification goes, and why.
 *
 * @param teamCode the team whose plan or duty it is; null: none
 * @param ownerId user id of the worker who is to have it; null: nobody yet
 * @param ownerName null with {@code ownerId}
 */
public record Route(Queue queue, Circumstance circumstance, String teamCode, String ownerId, String ownerName) {}
