package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry in the history of a privacy alert.
 *
 * @param evidence null unless evidence was written down
 * @param outcome null where none was said
 * @param words may be empty
 */
public record AlertEntryRow(
        Instant at, AlertStep step, EvidenceKind evidence, AlertOutcome outcome, String words, String author)
        implements Serializable {}
