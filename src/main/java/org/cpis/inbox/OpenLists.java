package org.cpis.inbox;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The open lists of one node by their tokens, and the tokens that it has ended, which open nothing here any more. */
final class OpenLists {

    private final Map<String, OpenList> open = new ConcurrentHashMap<>();
    private final Set<String> ended;

    /** @param remembered ended tokens, at most; the oldest are forgotten */
    OpenLists(int remembered) {
        ended = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > remembered;
            }
        }));
    }

    Optional<OpenList> find(String token) {
        return Optional.ofNullable(open.get(token));
    }

    boolean isOpen(String token) {
        return open.containsKey(token);
    }

    boolean hasEnded(String token) {
        return ended.contains(token);
    }

    void put(String token, OpenList list) {
        open.putIfAbsent(token, list);
    }

    Collection<OpenList> all() {
        return open.values();
    }

    /** Of pages that another node made. */
    List<ListTicket> ofOtherNodes() {
        return open.values().stream()
                .filter(list -> !list.isRenderedHere())
                .map(OpenList::ticket)
                .toList();
    }

    /** Tokens of those that are meant. */
    List<String> tokens(Predicate<OpenList> which) {
        return open.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which lists of a session give way to another one: those that heard of nothing for longest. */
    List<String> surplus(String session, int most) {
        List<Map.Entry<String, OpenList>> own = open.entrySet().stream()
                .filter(entry -> entry.getValue().isOf(session))
                .sorted(Comparator.comparing(entry -> entry.getValue().heard()))
                .toList();
        return own.stream()
                .limit(Math.max(0, own.size() + 1 - most))
                .map(Map.Entry::getKey)
                .toList();
    }

    long listening() {
        return open.values().stream().filter(OpenList::isListening).count();
    }

    /** For good. @return whether it was open */
    boolean end(String token) {
        ended.add(token);
        return open.remove(token) != null;
    }

    /** Until its page asks again. */
    void forget(String token) {
        open.remove(token);
    }
}
