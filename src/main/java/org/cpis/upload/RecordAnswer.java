package org.cpis.upload;

import java.io.Serializable;

/** One line of an acknowledgement. {@code detail} is null unless the code is CPR07. */
public record RecordAnswer(String recordId, RecordCode code, String detail, String location, String message)
        implements Serializable {}
