package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How often people of one organisation opened records of an authority in scheduled care. Of these no single one is told.
 *
 * @param month its first day
 * @param code ODS code; null for those together whose name is kept back
 * @param organisation its name; null for those
 */
public record SilentCount(LocalDate month, String code, String organisation, long views) implements Serializable {}
