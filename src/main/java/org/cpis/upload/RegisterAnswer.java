package org.cpis.upload;

import org.cpis.register.PlanFault;

/** Translates what the register refuses into the codes of the feed (domain 5.6, 5.7; ruling 3). */
final class RegisterAnswer {

    private RegisterAnswer() {}

    static Fault of(PlanFault fault) {
        return switch (fault) {
            case NUMBER_UNKNOWN -> number(RecordCode.CPR01, "Trace the person again: nobody has this NHS number.");
            case NOT_MATCHED ->
                number(RecordCode.CPR03, "Check name and birth date: they do not agree with the NHS number.");
            case NUMBER_SUPERSEDED ->
                number(
                        RecordCode.CPR05,
                        "Trace the person again and send the current NHS number; this one was superseded.");
            case PERSON_SENSITIVE ->
                number(RecordCode.CPR02, "Follow the local process: this record cannot carry a plan.");
            case PERSON_DECEASED ->
                Fault.detail(
                        "P14", Column.NHS_NUMBER, "Stop sending this plan: the index says that the person has died.");
            case OVERLAPS ->
                Fault.detail(
                        "P05",
                        Column.START_DATE,
                        "Correct start_date: it is on or before the end of an earlier plan of this type.");
            case PLAN_UNKNOWN ->
                Fault.detail(
                        "P10", Column.NHS_NUMBER, "Nothing to delete: you hold no plan of this type for this number.");
        };
    }

    private static Fault number(RecordCode code, String message) {
        return new Fault(code, null, Column.NHS_NUMBER, message);
    }
}
