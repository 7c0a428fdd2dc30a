package org.cpis.review;

/** What a reviewer compared an alert with. Stored by name. */
public enum EvidenceKind {
    ROTA,
    CLINICAL_RECORD,
    SPOKE_TO_USER,
    CONSENT_FORM,
    OTHER
}
