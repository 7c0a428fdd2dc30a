package org.cpis.review;

/** From where the events of a page are reached, so that few rows are read of a ledger of any size. */
enum LedgerWay {
    /** The events of one record. */
    PERSON,
    /** The events of each user, newest first, merged. */
    USERS,
    /** The events that alerts are about. */
    ALERTS,
    /** The events of each organisation of one kind, newest first, merged. */
    ACTION,
    /** The same of the kinds for which reasons are given. */
    REASONS,
    /** The events of each organisation, newest first, merged: sorts a page of each, never a period. */
    ORGANISATIONS
}
