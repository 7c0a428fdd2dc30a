package org.cpis.inbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that is open in somebody's browser, and what this node has told it of since it was read. */
final class OpenList {

    private final ListTicket ticket;
    private final boolean rendered;
    private final Set<String> told = new HashSet<>();
    private Instant heard;
    private boolean listening;
    private boolean catchingUp;

    /** @param rendered whether this node made the page, and so knows of the end of its session by itself */
    OpenList(ListTicket ticket, boolean rendered) {
        this.ticket = ticket;
        this.rendered = rendered;
        this.heard = ticket.at();
    }

    ListTicket ticket() {
        return ticket;
    }

    boolean isRenderedHere() {
        return rendered;
    }

    boolean isOf(String sessionRef) {
        return ticket.session().equals(sessionRef);
    }

    boolean isOfUser(String userId) {
        return ticket.user().equals(userId);
    }

    String authority() {
        return ticket.authority();
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
        boolean news = told.addAll(ticket.newOf(arrivals, told, now)) || (catchingUp && !told.isEmpty());
        catchingUp = false;
        heard = now;
        return news ? told.size() : 0;
    }
}
