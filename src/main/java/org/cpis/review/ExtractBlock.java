package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * Some people's plans with the accesses that showed each.
 *
 * @param last person that the next block begins after; null: there is no next one
 */
public record ExtractBlock(String last, List<Entry> entries) implements Serializable {

    /** One plan with its accesses, oldest first. */
    public record Entry(ExtractPlan plan, List<ExtractAccess> accesses) implements Serializable {

        public Entry {
            accesses = List.copyOf(accesses);
        }
    }

    public ExtractBlock {
        entries = List.copyOf(entries);
    }

    /** Plans and accesses together. */
    public int rows() {
        return entries.size()
                + entries.stream().mapToInt(entry -> entry.accesses().size()).sum();
    }
}
