package org.cpis.inbox.web;

import java.io.Serializable;
import java.util.Map;
import org.cpis.inbox.ExportDraft;
import org.cpis.inbox.ExportPurpose;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.platform.web.Notice;

/** What for and as what notifications are taken away, as it is chosen and typed. */
public class ExportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private ExportPurpose purpose;
    private String words;
    private SheetFormat format;

    /** Every fault is said beside its field. */
    boolean isGood() {
        Map<String, String> faults = draft().faults();
        faults.forEach((field, key) -> Notice.wrong("export:" + field, key));
        return faults.isEmpty();
    }

    ExportDraft draft() {
        return new ExportDraft(purpose, words, format == null ? null : format.name());
    }

    public ExportPurpose[] getPurposes() {
        return ExportPurpose.values();
    }

    public SheetFormat[] getFormats() {
        return SheetFormat.values();
    }

    public ExportPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ExportPurpose purpose) {
        this.purpose = purpose;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public SheetFormat getFormat() {
        return format;
    }

    public void setFormat(SheetFormat format) {
        this.format = format;
    }
}
