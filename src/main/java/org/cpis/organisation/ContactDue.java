package org.cpis.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An authority whose contacts have to be confirmed.
 *
 * @param lastConfirmed null: it has none
 */
public record ContactDue(String code, String name, LocalDate lastConfirmed) implements Serializable {}
