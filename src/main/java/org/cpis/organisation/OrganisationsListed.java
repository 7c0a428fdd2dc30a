package org.cpis.organisation;

/** Somebody read the list of organisations. */
public record OrganisationsListed(int rows) {}
