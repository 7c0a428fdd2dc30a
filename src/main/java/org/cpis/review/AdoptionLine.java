package org.cpis.review;

import java.io.Serializable;

/** One authority or provider with its state today. */
public record AdoptionLine(GoLiveDay day, AdoptionState state) implements Serializable {}
