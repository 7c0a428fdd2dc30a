package org.cpis.review;

import java.io.Serializable;
import org.cpis.register.ShownThen;

/** What was shown, and the name of the authority that had recorded it. */
public record PastLine(String authorityName, ShownThen shown) implements Serializable {}
