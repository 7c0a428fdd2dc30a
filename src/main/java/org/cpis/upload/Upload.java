package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One file of a local authority and what became of it. */
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

    @Version
    private int version;

    protected Upload() {}

    Upload(String id, String sender, Parcel parcel, Instant now) {
        this.id = id;
        this.authority = parcel.authority();
        this.sequence = parcel.sequence();
        this.usedSequence = parcel.sequence();
        this.mode = parcel.mode();
        this.digest = parcel.digest();
        this.sender = sender;
        this.receivedAt = now;
        this.status = Status.RECEIVED;
        this.message = "";
    }

    /** One record, corrected by hand: worked on at once, and uses no number up. */
    static Upload ofOneRecord(String id, RejectedRecord reject, String sender, Instant now) {
        Upload upload = new Upload();
        upload.id = id;
        upload.authority = reject.authority();
        upload.sequence = reject.sequence();
        upload.mode = ONE_RECORD;
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

    void refuse(String sentence, Instant now) {
        message = sentence;
        finish(FileCode.CPF01, now);
    }

    /** No run came to an end: the authority is asked to send the file again, under the same number. */
    void giveUp(Instant now) {
        message = "The file could not be worked on to its end. Send the same file again later.";
        finish(FileCode.CPF05, now);
    }

    void finish(Instant now) {
        finish(FileCode.of(loaded, rejected), now);
    }

    private void finish(FileCode code, Instant now) {
        fileCode = code;
        boolean usesNone = code == FileCode.CPF01 || code == FileCode.CPF05 || mode.equals(ONE_RECORD);
        usedSequence = usesNone ? null : sequence; // ruling 8
        finishedAt = now;
        status = Status.FINISHED;
    }

    boolean isSame(Parcel parcel) {
        return digest.equals(parcel.digest()) && mode.equals(parcel.mode());
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

    int received() {
        return received;
    }

    UploadSummary summary() {
        return new UploadSummary(
                id, authority, sequence, mode, receivedAt, finishedAt, fileCode, received, loaded, rejected, message);
    }
}
