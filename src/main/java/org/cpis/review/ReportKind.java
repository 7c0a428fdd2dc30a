package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.platform.sheet.SheetFormat;

/** What can be ordered as a report. Stored by name. */
public enum ReportKind {
    /** Who opened the records that an authority holds. */
    AUTHORITY_ACCESSES("access-report"),
    /** Who did what with the record of one child, for a request for access by the child or somebody who acts for it. */
    CHILD_ACCESSES("child-access"),
    /** How a trust uses the service, for its commissioner. */
    EVIDENCE_PACK("evidence-pack"),
    /** The seven plan items and four access items of the national return. */
    NATIONAL_EXTRACT("national-extract"),
    /** The events that a search of the ledger found. */
    LEDGER_EVENTS("ledger-events");

    private final String file;

    ReportKind(String file) {
        this.file = file;
    }

    /** Formats to choose from; empty where there is one only. */
    public List<SheetFormat> formats() {
        return switch (this) {
            case AUTHORITY_ACCESSES -> List.of(SheetFormat.values());
            case LEDGER_EVENTS -> List.of(SheetFormat.CSV, SheetFormat.XLSX);
            case CHILD_ACCESSES, EVIDENCE_PACK, NATIONAL_EXTRACT -> List.of();
        };
    }

    /** Whether it is about the days of a period that is asked for. */
    public boolean isOfPeriod() {
        return this == AUTHORITY_ACCESSES || this == NATIONAL_EXTRACT;
    }

    /** Ending of the file: several files of one report come in a zip. */
    String ending(SheetFormat format) {
        return switch (this) {
            case AUTHORITY_ACCESSES -> format == SheetFormat.CSV ? "zip" : format.ending();
            case LEDGER_EVENTS -> format.ending();
            case EVIDENCE_PACK -> SheetFormat.PDF.ending();
            case CHILD_ACCESSES, NATIONAL_EXTRACT -> "zip";
        };
    }

    /** First part of the file's name. */
    String file() {
        return file;
    }

    /** The right of somebody that opens it; empty: none. */
    Optional<Activity> openedBy(Actor actor) {
        return activities().filter(actor::may).findFirst();
    }

    private Stream<Activity> activities() {
        return switch (this) {
            case AUTHORITY_ACCESSES -> Stream.of(MANAGE_TEAM);
            case CHILD_ACCESSES, EVIDENCE_PACK, LEDGER_EVENTS -> Stream.of(REVIEW_REGION, REVIEW_ORGANISATION);
            case NATIONAL_EXTRACT -> Stream.of(ADMINISTER);
        };
    }
}
