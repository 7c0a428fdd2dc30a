package org.cpis.review;

import java.io.Serializable;

/** A trust in the reviewer's scope. */
public record TrustChoice(String code, String name) implements Serializable {}
