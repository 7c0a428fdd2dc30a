package org.cpis.upload;

import java.io.Serializable;

/**
 * How many records were rejected with a code.
 *
 * @param code code of the record, with its detail code where it has one
 */
public record RejectCount(String code, long count) implements Serializable {}
