package org.cpis.upload;

/** A file came in or was finished: the next one may be started. */
public record QueueMoved() {}
