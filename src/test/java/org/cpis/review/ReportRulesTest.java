package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.review.ReportState.CANCELLED;
import static org.cpis.review.ReportState.DOWNLOADED;
import static org.cpis.review.ReportState.EXPIRED;
import static org.cpis.review.ReportState.FAILED;
import static org.cpis.review.ReportState.READY;
import static org.cpis.review.ReportState.RUNNING;
import static org.cpis.review.ReportState.WAITING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.cpis.ledger.Action;
import org.cpis.platform.sheet.SheetFormat;
import org.cpis.register.NhsNumber;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Set<String> ALLOWED = Set.of(
            WAITING + ">" + RUNNING,
            WAITING + ">" + CANCELLED,
            RUNNING + ">" + RUNNING,
            RUNNING + ">" + WAITING,
            RUNNING + ">" + READY,
            RUNNING + ">" + CANCELLED,
            RUNNING + ">" + FAILED,
            READY + ">" + DOWNLOADED,
            READY + ">" + EXPIRED,
            READY + ">" + CANCELLED);

    @Test
    void every_pair_is_as_the_table_says() {
        for (ReportState from : ReportState.values()) {
            for (ReportState to : ReportState.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }

    @Test
    void a_period_has_at_most_so_many_days_both_ends_counted() {
        assertThat(period(DAY, DAY.plusDays(91)).faults(92)).isEmpty();
        assertThat(period(DAY, DAY.plusDays(92)).faults(92)).containsOnlyKeys("from");
        assertThat(period(DAY, DAY.minusDays(1)).faults(92)).containsOnlyKeys("from");
        assertThat(period(null, DAY).faults(92)).containsOnlyKeys("from");
    }

    @Test
    void each_kind_needs_what_it_is_about() {
        assertThat(request(ReportKind.CHILD_ACCESSES).faults(92)).containsOnlyKeys("number");
        assertThat(request(ReportKind.EVIDENCE_PACK).faults(92)).containsOnlyKeys("about");
        assertThat(request(ReportKind.LEDGER_EVENTS).faults(92)).containsOnlyKeys("format");
    }

    @Test
    void another_purpose_and_names_of_staff_need_words_and_no_words_hold_a_number() {
        assertThat(new ReportReasonDraft(ReportPurpose.COURT, null).faults(false))
                .isEmpty();
        assertThat(new ReportReasonDraft(ReportPurpose.COURT, " ").faults(true)).containsOnlyKeys("words");
        assertThat(new ReportReasonDraft(ReportPurpose.OTHER, "").faults(false)).containsOnlyKeys("words");
        assertThat(new ReportReasonDraft(null, "x").faults(false)).containsOnlyKeys("purpose");
        assertThat(new ReportReasonDraft(ReportPurpose.COURT, "of 999 000 0018").faults(false))
                .containsEntry("words", "guard.number");
    }

    @Test
    void a_search_comes_back_as_it_was_kept() {
        LedgerCriteria search =
                new LedgerCriteria(new NhsNumber("9434765919"), "Grace", "ZT101", Action.OPENED, DAY, DAY.plusDays(3));
        assertThat(KeptCriteria.of(KeptCriteria.bytes(search))).isEqualTo(search);
    }

    @Test
    void a_file_has_at_most_so_many_bytes_and_comes_in_parts() throws IOException {
        BoundedBuffer buffer = new BoundedBuffer(10);
        buffer.write(new byte[] {1, 2, 3, 4, 5, 6, 7});
        buffer.write(8);
        assertThatThrownBy(() -> buffer.write(new byte[3])).isInstanceOf(ReportTooLarge.class);
        assertThat(buffer.parts(3)).containsExactly(new byte[] {1, 2, 3}, new byte[] {4, 5, 6}, new byte[] {7, 8});
    }

    private static ReportRequest request(ReportKind kind) {
        return new ReportRequest(kind, null, null, false, null, null, null, null, null);
    }

    private static ReportRequest period(LocalDate from, LocalDate to) {
        return new ReportRequest(
                ReportKind.AUTHORITY_ACCESSES, null, null, false, null, from, to, SheetFormat.CSV, null);
    }
}
