package org.cpis.ledger;

/** What somebody did. Stored by name and part of each row's hash: a constant can be added, never renamed. */
public enum Action {
    SIGNED_IN,
    ROLE_CHANGED,
    SIGNED_OUT,
    /** Asked for what the role or organisation does not open. */
    REFUSED,
    /** Searched for a person, hits or not. */
    SEARCHED,
    /** Saw whether an alert exists (law 2); nobody is told. */
    CHECKED,
    /** Saw the details; in a notifying role the authorities are told. */
    OPENED,
    NOTIFICATION_LISTED,
    NOTIFICATION_READ,
    NOTIFICATION_CLAIMED,
    FOLLOW_UP_RECORDED,
    NOTIFICATION_CLOSED,
    UPLOAD_RECEIVED,
    UPLOAD_FINISHED,
    UPLOAD_READ,
    PLAN_CHANGED,
    PLAN_DELETED,
    /** Saw the unborn plans of the authority and the births that wait. */
    BIRTH_LISTED,
    BIRTH_READ,
    BIRTH_RECORDED,
    BIRTH_CORRECTED,
    /** A baby that waited carries its plans now. */
    BIRTH_MATCHED,
    BIRTH_UNDONE,
    /** The feed ended the unborn plan first. */
    BIRTH_CLOSED,
    /** Saw which own plans overlap with those of others, and the hand-overs. */
    OVERLAP_LISTED,
    HANDOVER_READ,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    HANDOVER_DECLINED,
    HANDOVER_WITHDRAWN,
    HANDOVER_COMPLETED,
    /** The giver's feed ended the plan first. */
    HANDOVER_CLOSED,
    INDEX_CHANGED,
    ORGANISATIONS_CHANGED,
    ORGANISATIONS_READ,
    LEDGER_SEARCHED,
    LEDGER_VERIFIED
}
