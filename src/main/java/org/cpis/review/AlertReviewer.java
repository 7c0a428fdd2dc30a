package org.cpis.review;

import java.io.Serializable;

/** A reviewer to whom an alert can be given. */
public record AlertReviewer(String userId, String name) implements Serializable {}
