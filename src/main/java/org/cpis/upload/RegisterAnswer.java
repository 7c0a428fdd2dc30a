package org.cpis.upload;

import java.util.EnumMap;
import java.util.Map;
import org.cpis.register.PlanFault;

/** Translates what the register refuses into the codes of the feed (domain 5.6, 5.7; ruling 3). */
final class RegisterAnswer {

    private static final Map<PlanFault, Fault> ANSWERS = new EnumMap<>(Map.of(
            PlanFault.NUMBER_UNKNOWN, number(RecordCode.CPR01, "Trace the person again: nobody has this NHS number."),
            PlanFault.NOT_MATCHED,
                    number(RecordCode.CPR03, "Check name and birth date: they do not agree with the NHS number."),
            PlanFault.NUMBER_SUPERSEDED,
                    number(RecordCode.CPR05, "Trace the person again and send the current NHS number."),
            PlanFault.PERSON_SENSITIVE,
                    number(RecordCode.CPR02, "Follow the local process: this record cannot carry a plan."),
            PlanFault.PERSON_DECEASED,
                    detail(
                            "P14",
                            Column.NHS_NUMBER,
                            "Stop sending this plan: the index says that the person has died."),
            PlanFault.OVERLAPS,
                    detail(
                            "P05",
                            Column.START_DATE,
                            "Correct start_date: an earlier plan of this type ended on or after it."),
            PlanFault.PLAN_UNKNOWN,
                    detail("P10", Column.NHS_NUMBER, "Nothing to delete: you hold no such plan for this number.")));

    private RegisterAnswer() {}

    static Fault of(PlanFault fault) {
        return ANSWERS.get(fault);
    }

    private static Fault number(RecordCode code, String message) {
        return new Fault(code, null, Column.NHS_NUMBER, message);
    }

    private static Fault detail(String detail, Column column, String message) {
        return Fault.detail(detail, column, message);
    }
}
