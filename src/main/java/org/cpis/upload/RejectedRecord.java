package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A record that was not loaded, with what was sent, until somebody sees to it; then the cells are forgotten. */
@Entity
@Table(name = "rejected_record")
public class RejectedRecord {

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TYPE = 4;

    @Id
    private String id;

    private String authority;

    @Column(name = "upload_id")
    private String uploadId;

    private long sequence;
    private int position;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "plan_type")
    private String planType;

    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "local_key")
    private String localKey;

    private String cells;

    @Column(name = "carries_end")
    private boolean carriesEnd;

    @Enumerated(EnumType.STRING)
    private RecordCode code;

    private String detail;

    @Column(name = "column_name")
    private String columnName;

    private String location;
    private String message;

    @Enumerated(EnumType.STRING)
    private RejectState state;

    private Instant at;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Version
    private int version;

    protected RejectedRecord() {}

    RejectedRecord(String id, UploadSummary upload, RowAnswer answer, Instant now) {
        FeedRow row = answer.row();
        PlanKeys keys = PlanKeys.of(answer);
        this.id = id;
        this.authority = upload.authority();
        this.uploadId = upload.id();
        this.sequence = upload.sequence();
        this.position = row.position();
        this.recordId = cut(row.cell(org.cpis.upload.Column.RECORD_ID), LONGEST_ID);
        this.planType = cut(row.cell(org.cpis.upload.Column.PLAN_TYPE), LONGEST_TYPE);
        this.numberKey = keys.number();
        this.localKey = keys.local();
        this.cells = answer.isSensitive() ? null : KeptCells.write(row);
        this.carriesEnd = !answer.isSensitive() && !row.isBlank(org.cpis.upload.Column.END_DATE);
        this.state = RejectState.OPEN;
        this.at = now;
        describe(row, answer.fault().orElseThrow());
    }

    private void describe(FeedRow row, Fault fault) {
        code = fault.code();
        detail = fault.detail();
        columnName = fault.column().label();
        location = row.location(fault.column());
        message = fault.message();
    }

    /** The number turned out to be one of a sensitive record: nothing of it is kept. */
    void turnSensitive(Fault fault) {
        code = fault.code();
        detail = null;
        message = fault.message();
        carriesEnd = false;
        numberKey = null;
        cells = null;
    }

    /** @param newer id of the reject that takes its place; null when the plan was loaded */
    void answered(String newer, String by, Instant now) {
        close(newer == null ? RejectState.CORRECTED : RejectState.REPLACED, by, now);
        replacedBy = newer;
    }

    void close(RejectState target, String by, Instant now) {
        state = state.moveTo(target);
        closedAt = now;
        closedBy = by;
        numberKey = null;
        localKey = null;
        cells = null;
    }

    boolean isAbout(PlanKeys plan) {
        return plan.all().anyMatch(key -> key.equals(numberKey) || key.equals(localKey));
    }

    boolean isOpen() {
        return state == RejectState.OPEN;
    }

    String authority() {
        return authority;
    }

    long sequence() {
        return sequence;
    }

    RejectRow row() {
        return new RejectRow(
                id,
                sequence,
                position,
                recordId,
                planType,
                code,
                detail,
                columnName,
                location,
                message,
                state,
                at,
                cells());
    }

    /** As many as there are columns; none for a sensitive or a closed one. */
    private List<String> cells() {
        return cells == null ? List.of() : KeptCells.read(cells);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
