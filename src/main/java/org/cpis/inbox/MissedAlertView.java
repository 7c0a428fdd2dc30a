package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/** One missed-alert request with its history, oldest entry first; without notes where the person may not be named. */
public record MissedAlertView(MissedAlertRow row, List<MissedStepRow> history) implements Serializable {

    public MissedAlertView {
        history = row.isNamed()
                ? List.copyOf(history)
                : history.stream().map(MissedStepRow::withoutNote).toList();
    }

    /** As the side that asked may see it: who has it and was told inside the authority is not its business (law 6). */
    MissedAlertView forHealth() {
        return new MissedAlertView(
                row,
                history.stream()
                        .filter(step -> !step.step().isInternal())
                        .map(MissedStepRow::withoutAuthor)
                        .toList());
    }
}
