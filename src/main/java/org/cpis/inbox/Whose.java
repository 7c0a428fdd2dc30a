package org.cpis.inbox;

/** Whose notifications a worker's list shows. Stored by name. */
public enum Whose {
    /** The own ones, and what waits unclaimed in the own team; for a worker without a team in the whole authority. */
    MINE_AND_MY_TEAM,
    MINE,
    UNCLAIMED,
    ALL
}
