package org.cpis.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** Whom to ring at a local authority, for a list of all of them. */
public record DirectoryLine(String code, String name, ContactDetails details, LocalDate lastConfirmed)
        implements Serializable {}
