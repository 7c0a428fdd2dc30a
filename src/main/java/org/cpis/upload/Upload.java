package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One file of a local authority and what became of it.
 *
 * <p>Size: one row with many columns; each step of the work on a file is one short method here.
 */
@Entity
@Table(name = "upload")
public class Upload {

    /** Where the work on a file stands. Stored by name. */
    enum Status {
        RECEIVED,
        RUNNING,
        FINISHED
    }

    /** Mode of an upload that is no file: a data officer corrected one record. */
    static final String ONE_RECORD = "record";

    @Id
    private String id;

    private String authority;
    private long sequence;

    @Column(name = "used_sequence")
    private Long usedSequence;

    private String mode;

    @Enumerated(EnumType.STRING)
    private FeedFormat format;

    private String digest;
    private String sender;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_code")
    private FileCode fileCode;

    private int attempts;
    private int received;
    private int loaded;
    private int rejected;
    private String message;

    @Column(name = "expected_rows")
    private Integer expectedRows;

    @Column(name = "missing_from")
    private Long missingFrom;

    @Column(name = "missing_to")
    private Long missingTo;

    @Column(name = "missing_plans")
    private Integer missingPlans;

    @Version
    private int version;

    protected Upload() {}

    Upload(String id, String sender, Parcel parcel, String digest, Instant now) {
        this.id = id;
        this.authority = parcel.authority();
        this.sequence = parcel.sequence();
        this.usedSequence = parcel.sequence();
        this.mode = parcel.mode();
        this.format = parcel.format();
        this.digest = digest;
        this.sender = sender;
        this.receivedAt = now;
        this.status = Status.RECEIVED;
        this.message = "";
    }

    /** @param before number of the newest file that counts; null when there is none */
    void follows(Long before) {
        SequenceGap gap = SequenceGap.between(before, sequence);
        missingFrom = gap == null ? null : gap.from();
        missingTo = gap == null ? null : gap.to();
    }

    /** The file was read to its end once. */
    void expect(int rows) {
        expectedRows = rows;
    }

    /** One record, corrected by hand: worked on at once, and uses no number up. */
    static Upload ofOneRecord(String id, RejectedRecord reject, String sender, Instant now) {
        Upload upload = new Upload();
        upload.id = id;
        upload.authority = reject.authority();
        upload.sequence = reject.sequence();
        upload.mode = ONE_RECORD;
        upload.format = FeedFormat.CSV;
        upload.digest = "";
        upload.sender = sender;
        upload.receivedAt = now;
        upload.status = Status.RUNNING;
        upload.message = "";
        return upload;
    }

    /** The run moves: nobody else may take the file over for a while. */
    void lease(Instant until) {
        leasedUntil = until;
    }

    void count(boolean wasLoaded) {
        received++;
        if (wasLoaded) {
            loaded++;
        } else {
            rejected++;
        }
    }

    /** The file as a whole is not taken; the sentence says what to do. */
    void stop(FileCode code, String sentence, Instant now) {
        message = sentence;
        finish(code, now);
    }

    /** @param missed live plans that a full file did not name; null for other files */
    void finish(Integer missed, Instant now) {
        missingPlans = missed;
        finish(FileCode.of(loaded, rejected), now);
    }

    private void finish(FileCode code, Instant now) {
        fileCode = code;
        boolean usesNone = code == FileCode.CPF01 || code == FileCode.CPF05 || mode.equals(ONE_RECORD);
        usedSequence = usesNone ? null : sequence; // ruling 8
        finishedAt = now;
        status = Status.FINISHED;
    }

    boolean isSame(Parcel parcel, String otherDigest) {
        return digest.equals(otherDigest) && mode.equals(parcel.mode());
    }

    long sequence() {
        return sequence;
    }

    String id() {
        return id;
    }

    String authority() {
        return authority;
    }

    int attempts() {
        return attempts;
    }

    int loaded() {
        return loaded;
    }

    FeedTask task() {
        return new FeedTask(id, format, mode.equals(Parcel.FULL), received);
    }

    UploadSummary summary() {
        return new UploadSummary(
                id,
                authority,
                sequence,
                mode,
                receivedAt,
                finishedAt,
                fileCode,
                received,
                loaded,
                rejected,
                message,
                expectedRows,
                missingFrom == null ? null : new SequenceGap(missingFrom, missingTo),
                missingPlans);
    }
}
