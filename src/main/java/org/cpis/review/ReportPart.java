package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Some of the bytes of a report that waits to be downloaded. */
@Entity
@IdClass(ReportPartId.class)
@Table(name = "report_part")
public class ReportPart {

    /** Bytes of each but the last; far below what the database takes in one statement. */
    static final int SIZE = 1 << 20;

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Id
    private int position;

    @Lob
    private byte[] content;

    protected ReportPart() {}

    ReportPart(String orderId, int position, byte[] content) {
        this.orderId = orderId;
        this.position = position;
        this.content = content.clone();
    }
}
