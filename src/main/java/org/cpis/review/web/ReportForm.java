package org.cpis.review.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.platform.web.Notice;
import org.cpis.register.NhsNumber;
import org.cpis.review.LedgerCriteria;
import org.cpis.review.ReportKind;
import org.cpis.review.ReportPurpose;
import org.cpis.review.ReportReasonDraft;
import org.cpis.review.ReportRequest;

/** Which report, of what, and what for, as it is chosen and typed. */
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private boolean named;
    private String about;
    private String quarter;
    private LocalDate from;
    private LocalDate to;
    private SheetFormat format;
    private ReportPurpose purpose;
    private String words;

    /** Every fault is said beside its field. */
    boolean isGood(ReportRequest request, int maxDays) {
        Map<String, String> faults = request.faults(maxDays);
        faults.putAll(reason().faults(named));
        faults.forEach((field, key) -> Notice.wrong("report:" + field, key));
        return faults.isEmpty();
    }

    ReportRequest request(ReportKind kind, LedgerCriteria criteria) {
        NhsNumber child = number == null ? null : NhsNumber.parse(number).orElse(null);
        boolean pack = kind == ReportKind.EVIDENCE_PACK && quarter != null;
        LocalDate first = pack ? LocalDate.parse(quarter) : from;
        LocalDate last = pack ? first.plusMonths(Quarters.MONTHS).minusDays(1) : to;
        return new ReportRequest(kind, child, null, named, about, first, last, format, criteria);
    }

    ReportReasonDraft reason() {
        return new ReportReasonDraft(purpose, words);
    }

    public ReportPurpose[] getPurposes() {
        return ReportPurpose.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public SheetFormat getFormat() {
        return format;
    }

    public void setFormat(SheetFormat format) {
        this.format = format;
    }

    public ReportPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ReportPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
