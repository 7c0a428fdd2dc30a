package org.cpis.inbox;

import java.io.Serializable;

/** How many notifications one destination gets by the rules that are live, and by the draft. */
public record TrialTotal(Destination destination, long before, long after) implements Serializable {}
