package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * What came of working on many at once.
 *
 * @param done how many
 * @param missed those that somebody else had meanwhile
 */
public record BulkResult(int done, List<BulkMiss> missed) implements Serializable {}
