package org.cpis.upload;

import java.io.Serializable;
import java.util.List;

/** The births page: live unborn plans, soonest expected first, and tasks that wait or may still be undone. */
public record BirthsView(List<UnbornRow> unborn, List<BirthTask> tasks) implements Serializable {

    public BirthsView {
        unborn = List.copyOf(unborn);
        tasks = List.copyOf(tasks);
    }
}
