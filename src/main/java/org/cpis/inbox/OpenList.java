package org.cpis.inbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;

/** A list that is open in somebody's browser, and what it has been told of since it was read. */
final class OpenList {

    private final Actor worker;
    private final InboxFilter filter;
    private final String team;
    private final Set<String> known;
    private final String floor;
    private final Set<String> told = new HashSet<>();
    private Instant heard;
    private boolean listening;
    private boolean catchingUp;

    /** @param floor id below which everything is older than the list */
    OpenList(Actor worker, InboxFilter filter, InboxListing shown, String floor) {
        this.worker = worker;
        this.filter = filter;
        this.team = shown.team();
        this.known = shown.recent();
        this.floor = floor;
        this.heard = shown.at();
    }

    boolean isOf(String sessionRef) {
        return worker.sessionRef().equals(sessionRef);
    }

    boolean isOfUser(String userId) {
        return worker.userId().equals(userId);
    }

    String sessionRef() {
        return worker.sessionRef();
    }

    String authority() {
        return worker.organisation();
    }

    synchronized void listen() {
        listening = true;
        catchingUp = true;
    }

    synchronized void leave() {
        listening = false;
    }

    synchronized boolean isListening() {
        return listening;
    }

    /** Up to when it has been told everything. */
    synchronized Instant heard() {
        return heard;
    }

    /** @return how many there are now; 0 when there is nothing to tell */
    synchronized int tell(List<Arrival> arrivals, Instant now) {
        int before = told.size();
        arrivals.stream()
                .filter(arrival ->
                        arrival.authority().equals(authority()) && arrival.id().compareTo(floor) > 0)
                .filter(arrival -> !known.contains(arrival.id()) && filter.lets(arrival, worker.userId(), team, now))
                .limit(News.MANY - before)
                .map(Arrival::id)
                .forEach(told::add);
        boolean news = told.size() > before || (catchingUp && !told.isEmpty());
        catchingUp = false;
        heard = now;
        return news ? told.size() : 0;
    }
}
