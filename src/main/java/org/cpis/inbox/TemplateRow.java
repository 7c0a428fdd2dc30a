package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/** A note template, as pages show it. */
public record TemplateRow(String id, String title, String text, String changedBy, Instant changedAt)
        implements Serializable {}
