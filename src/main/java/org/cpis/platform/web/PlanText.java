package org.cpis.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** Types of plans in the words of a file. */
public final class PlanText {

    private static final String BREAK = "; ";

    private PlanText() {}

    /** @param types for example {@code CPP,LAC}; empty: no plan could be found, which is said */
    public static String of(String types) {
        return types.isEmpty()
                ? Texts.of("notification.noPlan")
                : List.of(types.split(",", -1)).stream()
                        .map(type -> Texts.of("plan." + type))
                        .collect(Collectors.joining(BREAK));
    }
}
