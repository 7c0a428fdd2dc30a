package org.cpis.inbox;

/** Where somebody stands on the ladder of escalation, lowest first. Stored by name. */
public enum WorkerLevel {
    WORKER,
    MANAGER,
    SERVICE_MANAGER
}
