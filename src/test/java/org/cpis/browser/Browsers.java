package org.cpis.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cpis.dev.Chromium;
import org.openqa.selenium.WebDriverException;

/**
 * Browsers that wait for the next person with the same card: starting one takes seconds. Whoever gets one finds it empty, as
 * after the start: no cookie, nothing stored, one window.
 */
final class Browsers {

    private static final Map<String, Deque<Chromium>> FREE = new ConcurrentHashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Browsers::end));
    }

    private Browsers() {}

    static Chromium withCard(String user) {
        Chromium free = free(user).poll();
        return free == null ? Chromium.withCard(TestStack.get(), user) : free;
    }

    /** Empties it and keeps it; one that cannot be emptied is closed. */
    static void giveBack(String user, Chromium chromium, String base) {
        try {
            chromium.empty(List.of(base, TestStack.get().keycloakUrl()));
            free(user).add(chromium);
        } catch (WebDriverException stuck) {
            chromium.close();
        }
    }

    private static Deque<Chromium> free(String user) {
        return FREE.computeIfAbsent(user, card -> new ArrayDeque<>());
    }

    private static void end() {
        FREE.values().stream().flatMap(Collection::stream).forEach(Chromium::close);
    }
}
