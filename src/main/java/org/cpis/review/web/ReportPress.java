package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;
import org.cpis.review.ReportTask;
import org.cpis.review.ReportWriter;

/** Writes each kind of report. */
@ApplicationScoped
public class ReportPress implements ReportWriter {

    @Inject
    private AuthorityReport authority;

    @Inject
    private ChildReport child;

    @Inject
    private PackReport pack;

    @Inject
    private ExtractFiles extract;

    @Inject
    private LedgerReport events;

    @Override
    public void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException {
        switch (task.request().kind()) {
            case AUTHORITY_ACCESSES -> authority.write(task, out, progress);
            case CHILD_ACCESSES -> child.write(task, out, progress);
            case EVIDENCE_PACK -> pack.write(task, out, progress);
            case NATIONAL_EXTRACT -> extract.write(task, out, progress);
            case LEDGER_EVENTS -> events.write(task, out, progress);
        }
    }
}
