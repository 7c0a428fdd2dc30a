package org.cpis.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cpis.dev.Options;
import org.cpis.dev.Stack;

/** The one stack that all journeys of a run share: started by the first, stopped when the JVM ends. */
public final class TestStack {

    /** A few personas do all the searching of all journeys; scanning for numbers is bounded as ever. */
    private static final Map<String, String> SEARCHES = Map.of(
            "cpis.lookup.user-searches",
            "1000",
            "cpis.lookup.organisation-searches",
            "5000",
            "cpis.review.follow-seconds",
            "2");

    private static final Stack STACK = start();

    private TestStack() {}

    public static Stack get() {
        return STACK;
    }

    private static Stack start() {
        Options free = Options.onFreePorts(Path.of(System.getProperty("cpis.target"), "browser"));
        return Stack.startForTwoNodes(new Options(
                free.project(),
                free.home(),
                free.portalPort(),
                free.keycloakPort(),
                free.war(),
                free.dist(),
                List.of(),
                SEARCHES,
                true,
                true,
                free.progress()));
    }
}
