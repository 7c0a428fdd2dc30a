package org.cpis.review;

/** Somebody in a role at an organisation, who is judged against the others in it. */
public record UserRole(String userId, String organisation, String roleCode) {}
