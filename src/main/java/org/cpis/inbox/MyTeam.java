package org.cpis.inbox;

/**
 * What the list of a worker takes for the own team.
 *
 * @param code of the team; null: the worker has none, and sees what waits for anybody
 * @param queue that the team works besides its own, never {@link Queue#TEAM}; null: none
 */
record MyTeam(String code, Queue queue) {

    static final MyTeam NONE = new MyTeam(null, null);
}
