package org.cpis.ledger;

/**
 * What somebody did. Stored by name and part of each row's hash: a constant can be added, never renamed.
 *
 * <p>Size: everything that anybody does has its line, and most a word about what it means.
 */
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
    /** Somebody has taken on what was theirs already, or many at once with one reason. */
    NOTIFICATION_ACKNOWLEDGED,
    NOTIFICATION_ASSIGNED,
    /** Its clock was stopped, with a reason. */
    NOTIFICATION_PAUSED,
    NOTIFICATION_RESUMED,
    /** The next level was told that it is late. */
    ESCALATED,
    /** From the emergency duty team to the day. */
    NOTIFICATION_HANDED_OVER,
    SIGN_OFF_ASKED,
    SIGNED_OFF,
    SIGN_OFF_REFUSED,
    NOTIFICATION_REOPENED,
    /** Wrote down where the authority's case system has it. */
    CASE_RECORDED,
    HANDOVER_LIST_READ,
    ROUTING_READ,
    /** Changed where notifications go, or tried it out. */
    ROUTING_CHANGED,
    TEAMS_READ,
    TEAMS_CHANGED,
    WORKER_CHANGED,
    ALLOCATION_CHANGED,
    TEMPLATES_CHANGED,
    /** Decided when a manager has to sign, how to refer to MASH, and what health is told. */
    CASEWORK_RULES_CHANGED,
    /** Typed what is not recorded yet, for the first time since the last entry. */
    FOLLOW_UP_DRAFTED,
    /** A manager read how old and how late the work is. */
    INBOX_FIGURES_READ,
    /** Read the picture of a child's visits. */
    VISITS_READ,
    /** Took rows away as a file, for a purpose. */
    EXPORTED,
    /** A clinician opened the form that says an alert is missing. */
    MISSED_ALERT_BEGUN,
    MISSED_ALERT_SENT,
    MISSED_ALERT_LISTED,
    MISSED_ALERT_READ,
    MISSED_ALERT_CLAIMED,
    MISSED_ALERT_ASSIGNED,
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
    /** Took away a proof that an event was in the ledger. */
    PROOF_TAKEN,
    /** Asked what was shown of somebody on a past day. */
    PAST_DAY_READ,
    /** Read what the service is good for, month by month. */
    BENEFITS_READ,
    /** Placed a legal hold on a person or a case. */
    HOLD_PLACED,
    HOLD_RELEASED,
    /** Read the legal holds. */
    HOLDS_READ,
    /** Read what is kept for how long, and what is due. */
    RETENTION_READ,
    /** The portal removed what was kept for its period. */
    RETENTION_PURGED,
    /** The oldest events were removed, and from where the ledger goes on was signed. */
    LEDGER_SHORTENED,
    /** A reviewer read what one user did in one sign-in. */
    SESSION_REVIEWED,
    /** A reviewer read who touched one record. */
    RECORD_REVIEWED,
    /** Saved, renamed or deleted a search of the ledger. */
    SAVED_SEARCH_CHANGED,
    /** A reviewer read one privacy alert. */
    ALERT_READ,
    ALERT_CLAIMED,
    ALERT_ASSIGNED,
    /** Wrote down evidence about it. */
    ALERT_NOTED,
    /** Gave it to whoever reviews the region, or the portal did because it was overdue. */
    ALERT_ESCALATED,
    ALERT_SIGN_OFF_ASKED,
    ALERT_SIGN_OFF_REFUSED,
    ALERT_CLOSED,
    ALERT_REOPENED,
    /** The portal drew the random sample of a day's views. */
    SAMPLE_DRAWN,
    SAMPLE_READ,
    /** A reviewer said whether a view of the sample is explained. */
    SAMPLE_ANSWERED,
    /** Read who is told of privacy alerts by e-mail. */
    ALERT_MAIL_READ,
    ALERT_MAIL_CHANGED,
    /** The rules raised privacy alerts. */
    ALERTS_RAISED,
    /** A reviewer read which events fired an alert. */
    ALERT_ROWS_READ,
    /** A reviewer read the rules that raise alerts, and what they raised. */
    RULES_READ,
    /** A reviewer switched a rule off or on for an organisation. */
    RULE_SWITCHED,
    /** Read how many are on the staff lists; nobody reads who. */
    STAFF_LIST_READ,
    /** Replaced the staff list of an organisation. */
    STAFF_LIST_CHANGED,
    /** A reviewer or the administrator read the dashboard. */
    DASHBOARD_READ,
    /** The same read the rows behind one of its figures. */
    DASHBOARD_ROWS_READ,
    /** The same took figures or rows away as a file. */
    DASHBOARD_EXPORTED,
    /** Had a report made in the background, for a purpose. */
    REPORT_ORDERED,
    /** It was made, with what it holds. */
    REPORT_MADE,
    /** Its file left the portal, once. */
    REPORT_DOWNLOADED,
    /** Its file was removed, because nobody fetched it. */
    REPORT_EXPIRED,
    REPORT_CANCELLED,
    /** It could not be made. */
    REPORT_FAILED,
    /** Read who has a child's case. */
    ALLOCATION_READ,
    /** Read again what was typed and not recorded yet. */
    DRAFT_READ,
    /** Read which organisations are live. */
    ADOPTION_READ,
    GO_LIVE_CHANGED,
    /** Read the register of data-sharing agreements. */
    AGREEMENTS_READ,
    AGREEMENT_CHANGED,
    /** Read who holds which right, and until when. */
    ACCESS_LISTED,
    /** Said that somebody still needs a right. */
    ACCESS_CONFIRMED,
    /** Took a right away. */
    ACCESS_ENDED,
    /** Nobody confirmed a right by its day. */
    ACCESS_LAPSED,
    /** Those who confirm rights were told that some end soon. */
    ACCESS_WARNED,
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
