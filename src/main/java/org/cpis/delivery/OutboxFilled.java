package org.cpis.delivery;

/** Something was written that may go as soon as this is committed. */
public record OutboxFilled() {}
