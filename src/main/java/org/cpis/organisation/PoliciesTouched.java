package org.cpis.organisation;

/**
 * The national administrator read or wrote policies.
 *
 * @param what facts for the ledger: no personal data
 */
public record PoliciesTouched(boolean changed, String what) {}
