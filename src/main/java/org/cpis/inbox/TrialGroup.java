package org.cpis.inbox;

/** Notifications that were in the same circumstance, by the team that the plan named; null: none. */
public record TrialGroup(Circumstance circumstance, String planTeam, long count) {}
