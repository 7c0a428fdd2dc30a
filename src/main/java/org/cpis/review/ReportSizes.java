package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.register.People;

/** Whom a report is about, and how many rows it would have. */
@ApplicationScoped
class ReportSizes {

    private static final String NOBODY = "-";

    @Inject
    private ReportSettings settings;

    @Inject
    private AuthorityAccesses accesses;

    @Inject
    private ChildAccesses childAccesses;

    @Inject
    private EvidenceFigures evidence;

    @Inject
    private NationalExtract extract;

    @Inject
    private LedgerEventRows events;

    @Inject
    private People people;

    /** With the child that the number leads to; a trust outside the caller's scope looks like a missing one. */
    ReportRequest resolved(ReportRequest request) {
        if (request.kind() == ReportKind.EVIDENCE_PACK) {
            evidence.requireTrust(request.about());
        }
        return request.child() == null
                ? request
                : request.of(people.idOf(request.child()).orElse(null));
    }

    ReportSize of(ReportRequest request) {
        int most = settings.mostRows(request.kind());
        long rows = switch (request.kind()) {
            case AUTHORITY_ACCESSES -> accesses.count(request.from(), request.to());
            case CHILD_ACCESSES -> childAccesses.count(request.personId() == null ? NOBODY : request.personId());
            case EVIDENCE_PACK -> 1;
            case NATIONAL_EXTRACT -> extract.count(request.from(), request.to());
            case LEDGER_EVENTS ->
                events.read(request.criteria(), most + 1, rowsRead -> {}).size();
        };
        return new ReportSize(rows, most, settings.askAbove());
    }
}
