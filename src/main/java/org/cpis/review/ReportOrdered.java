package org.cpis.review;

/** A report was ordered on this node, so that it can be begun at once. */
public record ReportOrdered(String id) {}
