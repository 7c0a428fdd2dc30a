package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * All that is told of a staff list.
 *
 * @param members 0 without a list, as the rota entries
 * @param rotaUntil last day of the rota, Europe/London; null: there is none
 * @param loadedAt null: the organisation has no list
 */
public record StaffListRow(
        String organisation,
        String name,
        Integer members,
        Integer shifts,
        LocalDate rotaUntil,
        Instant loadedAt,
        String loadedBy)
        implements Serializable {}
