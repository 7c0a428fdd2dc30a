package org.cpis.review;

/** A privacy alert that the portal itself has to do something about. */
public record WaitingAlert(String id, String organisation) {}
