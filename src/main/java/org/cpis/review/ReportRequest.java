package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;

/**
 * Which report somebody wants, and of what.
 *
 * @param child for the report about one child: the number asked for; null once it is known whose it is
 * @param personId random id of that child; null before, and where nobody in particular is meant
 * @param named whether staff are named in it; otherwise their role and organisation stand there alone
 * @param about ODS code of the trust; null where none is meant
 * @param from first day, Europe/London; null where there is no period
 * @param to last day
 * @param format null where there is one only
 * @param criteria the search, for events of the ledger; else null
 */
public record ReportRequest(
        ReportKind kind,
        NhsNumber child,
        String personId,
        boolean named,
        String about,
        LocalDate from,
        LocalDate to,
        SheetFormat format,
        LedgerCriteria criteria)
        implements Serializable {

    /** What is wrong, as field and key of the sentence that says what to do. */
    public Map<String, String> faults(int maxDays) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (kind == ReportKind.CHILD_ACCESSES && child == null && personId == null) {
            faults.put("number", "find.number.check");
        }
        if (kind == ReportKind.EVIDENCE_PACK && about == null) {
            faults.put("about", "reports.about.empty");
        }
        if (kind.isOfPeriod() && !isPeriod(maxDays)) {
            faults.put("from", "review.period");
        }
        if (!kind.formats().isEmpty() && (format == null || !kind.formats().contains(format))) {
            faults.put("format", "export.format.empty");
        }
        return faults;
    }

    private boolean isPeriod(int maxDays) {
        return from != null && to != null && !to.isBefore(from) && ChronoUnit.DAYS.between(from, to) < maxDays;
    }

    ReportRequest of(String person) {
        return new ReportRequest(kind, null, person, named, about, from, to, format, criteria);
    }
}
