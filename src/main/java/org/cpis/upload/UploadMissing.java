package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.cpis.register.LivePlan;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;

/** A live plan that a full file did not name, as it was then. */
@Entity
@IdClass(UploadRecordId.class)
@Table(name = "upload_missing")
public class UploadMissing {

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Id
    private int position;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "nhs_number")
    private NhsNumber nhsNumber;

    @Enumerated(EnumType.STRING)
    private PlanType type;

    @Column(name = "local_id")
    private String localId;

    protected UploadMissing() {}

    UploadMissing(String uploadId, int position, LivePlan plan) {
        this.uploadId = uploadId;
        this.position = position;
        this.planId = plan.id();
        this.personId = plan.personId();
        this.nhsNumber = plan.nhsNumber();
        this.type = plan.type();
        this.localId = plan.localId();
    }
}
