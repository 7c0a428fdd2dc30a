package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who looked, as figures.
 *
 * @param upto what the ledger held until then is counted
 * @param total with what was seen and not opened
 * @param before the same of the period before
 * @param days every one of the period, oldest first
 * @param hours seven days from Monday with 24 hours each, Europe/London: records opened
 * @param viewers empty for the nation: names are a matter of regions and organisations
 */
public record DashLooks(
        Instant upto,
        DashLine total,
        DashLine before,
        List<DashLine> days,
        List<List<Long>> hours,
        List<DashLine> organisations,
        List<DashLine> settings,
        List<DashLine> roles,
        List<DashLine> reasons,
        List<DashViewer> viewers)
        implements Serializable {}
