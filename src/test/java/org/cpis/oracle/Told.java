package org.cpis.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one authority is told of one view, as the oracle has it: a notification with its openings. */
final class Told {

    private static final List<String> STRICTEST_FIRST = List.of("CPP", "UCPP", "LAC");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final String authority;
    private final View first;
    private final List<Instant> openings = new ArrayList<>();
    private final Set<String> types = new LinkedHashSet<>();
    private boolean closed;
    private boolean wrong;

    Told(String authority, View first) {
        this.authority = authority;
        this.first = first;
    }

    boolean takes(View view, String of) {
        return !closed
                && !wrong
                && authority.equals(of)
                && first.patient() == view.patient()
                && first.viewer().user() == view.viewer().user()
                && first.viewer().site().equals(view.viewer().site())
                && !isOver(view.at());
    }

    boolean isOver(Instant at) {
        return Duration.between(first.at(), at).compareTo(WINDOW) >= 0;
    }

    void add(Instant at, List<Held> plans) {
        openings.add(at);
        STRICTEST_FIRST.stream()
                .filter(type -> plans.stream()
                        .anyMatch(plan -> plan.authority().equals(authority)
                                && plan.type().equals(type)))
                .forEach(types::add);
    }

    void close() {
        closed = true;
    }

    void correct() {
        wrong = true;
    }

    String authority() {
        return authority;
    }

    /** As the tables say it. */
    String line(List<String> ids) {
        Instant last = openings.size() == 1 ? null : openings.get(openings.size() - 1);
        return String.join(
                "|",
                authority,
                ids.get(first.patient()),
                first.viewer().actor().name(),
                first.viewer().actor().profile().roleName(),
                ViewOracle.micros(first.at()),
                Integer.toString(openings.size()),
                last == null ? "-" : ViewOracle.micros(last),
                String.join(",", types),
                closed ? "closed" : "open",
                wrong ? "wrong" : "right",
                String.join(",", openings.stream().map(ViewOracle::micros).toList()));
    }
}
