package org.cpis.upload;

/** The work on a file of this authority is over, whatever came of it. */
public record FileEnded(String authority) {}
