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
    /** Somebody whose care setting is closed asked for one record all the same, with a reason. */
    BREAK_GLASS,
    /** Said why a record of somebody with the own family name has to be seen. */
    REASON_GIVEN,
    /** Searched so often that the next search had to wait. */
    SEARCH_SLOWED,
    /** A clinician said how to be reached about an opening. */
    CALLBACK_GIVEN,
    /** A clinician said of an opening: attended, check before arrival, wrong patient. */
    VIEW_MARKED,
    /** A clinician wrote down a call to an authority. */
    CALL_LOGGED,
    /** A clinician looked again at what was added to an opening, and whether social care saw it. */
    ADDITIONS_READ,
    /** A clinician said that a phone number of an authority is wrong. */
    WRONG_NUMBER_REPORTED,
    /** A data officer answered that, by confirming or changing the contacts. */
    WRONG_NUMBER_CLOSED,
    /** Took the details away on paper. */
    PRINTED,
    NOTIFICATION_LISTED,
    NOTIFICATION_READ,
    NOTIFICATION_CLAIMED,
    FOLLOW_UP_RECORDED,
    NOTIFICATION_CLOSED,
    /** A clinician opened the form that says an alert is missing. */
    MISSED_ALERT_BEGUN,
    MISSED_ALERT_SENT,
    MISSED_ALERT_LISTED,
    MISSED_ALERT_READ,
    MISSED_ALERT_CLAIMED,
    /** Sent on to another authority. */
    MISSED_ALERT_HANDED_ON,
    MISSED_ALERT_ANSWERED,
    /** A clinician in scheduled care told the authorities that a child was not brought to an appointment. */
    NOT_BROUGHT_SENT,
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
    /** The index gave a number another status. */
    NUMBER_CHANGED,
    /** Plans went to the number that took a superseded one's place. */
    PLANS_FOLLOWED,
    INACTIVE_NUMBER_SENT,
    INACTIVE_NUMBERS_READ,
    INACTIVE_NUMBER_CLOSED,
    ORGANISATIONS_CHANGED,
    ORGANISATIONS_READ,
    /** Read who may look from where, or tried it out for a day. */
    POLICY_READ,
    POLICY_CHANGED,
    LEDGER_SEARCHED,
    /** A reviewer read the privacy alerts. */
    ALERTS_READ,
    LEDGER_VERIFIED,
    /** Asked what was shown of somebody on a past day. */
    PAST_DAY_READ,
    /** A data officer read a worklist: rejects, missing numbers, stale flags. */
    WORKLIST_READ,
    /** Read one rejected record, with the index data beside it if there is any. */
    REJECT_READ,
    /** Sent one corrected record. */
    RECORD_CORRECTED,
    /** Closed a rejected record without loading it. */
    REJECT_CLOSED,
    CONTACT_READ,
    CONTACT_CHANGED,
    CONTACT_CONFIRMED,
    /** Took the figures of the uploads away as a file. */
    FIGURES_EXPORTED,
    /** Read who is told by e-mail or webhook. */
    DELIVERY_SETTINGS_READ,
    DELIVERY_SETTINGS_CHANGED,
    /** Saw what could not be sent. */
    DELIVERY_LISTED,
    /** Had it sent again. */
    DELIVERY_REPLAYED,
    /** A case system asked what waits for it. */
    MAILBOX_LISTED,
    MAILBOX_READ,
    MAILBOX_ACKNOWLEDGED
}
