package org.cpis.upload;

import java.io.Serializable;

/** What recording a birth did: babies that carry their plans now, and babies whose number nobody has yet. */
public record BirthResult(String birthId, int matched, int waiting) implements Serializable {}
