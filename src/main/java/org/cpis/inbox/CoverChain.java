package org.cpis.inbox;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who works for a worker on a day: the worker, or the named cover, or the cover's cover. */
record CoverChain(Function<String, Optional<WorkerRow>> workers, int longest) {

    /** The first of the chain who is there; empty where it ends, or leads in a circle, before anybody is. */
    Optional<WorkerRow> from(String userId, LocalDate day) {
        Set<String> asked = new HashSet<>();
        Optional<WorkerRow> next = workers.apply(userId);
        while (next.isPresent() && !next.get().isThereOn(day)) {
            boolean again = !asked.add(next.get().userId()) || asked.size() > longest;
            String cover = next.get().coverId();
            next = again || cover == null ? Optional.empty() : workers.apply(cover);
        }
        return next;
    }
}
