package org.cpis.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cpis.identity.Caller;
import org.cpis.identity.OidcSettings;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;

/**
 * The lists of this node's browsers. Nodes do not know each other: each asks the database what is new, in one query for
 * all of its lists, and tells those that it concerns. A list is opened by whichever node its page comes to, from its token.
 */
@ApplicationScoped
public class Newsroom {

    @Inject
    private Caller caller;

    @Inject
    private ListTickets tickets;

    @Inject
    private LastingSessions sessions;

    @Inject
    private Newest newest;

    @Inject
    private ListSettings settings;

    @Inject
    private OidcSettings signIn;

    @Inject
    private Event<News> news;

    @Inject
    private Clock clock;

    private OpenLists lists;
    private volatile Instant checked;

    @PostConstruct
    void begin() {
        lists = new OpenLists(settings.streams() * settings.listsPerSession());
        checked = clock.instant();
    }

    /**
     * The caller has a list before the eyes.
     *
     * @return token by which the page that shows it is told of news, on any node; ends with the session
     */
    public String open(InboxFilter filter, InboxListing shown) {
        Instant from = shown.at().minus(settings.window());
        Instant until = shown.at().plus(signIn.absolute());
        ListTicket ticket = ListTicket.of(caller.require(), filter, shown, from, until, settings.known());
        String token = tickets.seal(ticket);
        put(token, new OpenList(ticket, true));
        return token;
    }

    /** Something else is shown there now. */
    public void close(String token) {
        if (token != null) {
            end(token);
        }
    }

    /**
     * Whether the token is one, so that a connection may wait for news. One that this node does not know is opened here,
     * if its session lasts. The caller must be a job that may deliver.
     */
    public boolean admit(String token) {
        if (!lists.isOpen(token) && !lists.hasEnded(token)) {
            tickets.read(token, clock.instant())
                    .filter(ticket -> sessions.over(List.of(ticket), ticket.at().minus(settings.window()))
                            .isEmpty())
                    .ifPresent(ticket -> put(token, new OpenList(ticket, false)));
        }
        return lists.isOpen(token);
    }

    /** Whether another connection fits in for this list. */
    public boolean fits(String token) {
        return lists.find(token).filter(OpenList::isListening).isPresent() || lists.listening() < settings.streams();
    }

    /** Whether another connection fits in. From here on the list is told. */
    public boolean listen(String token) {
        boolean fits = lists.isOpen(token) && fits(token);
        if (fits) {
            lists.find(token).ifPresent(OpenList::listen);
        }
        return fits;
    }

    /** The connection is gone; another may come. */
    public void leave(String token) {
        lists.find(token).ifPresent(OpenList::leave);
    }

    /** Asks once what is new for whoever listens, and nothing when nobody does. The caller must be a job that may deliver. */
    public void look() {
        Instant now = clock.instant();
        Instant old = now.minus(settings.stream());
        lists.tokens(list -> !list.isListening() && list.heard().isBefore(old)).forEach(lists::forget);
        endThoseOfOtherNodes(now);
        List<OpenList> listening =
                lists.all().stream().filter(OpenList::isListening).toList();
        if (!listening.isEmpty()) {
            tell(newest.of(listening, now), now);
        }
    }

    /** Of sessions that this node does not hold it learns from the ledger, as often as it gives a sign of life. */
    private void endThoseOfOtherNodes(Instant now) {
        Instant last = checked.isBefore(now) ? checked : now.minus(settings.heartbeat()); // a clock may be put back
        if (now.isBefore(last.plus(settings.heartbeat()))) {
            return;
        }
        List<ListTicket> others = lists.ofOtherNodes();
        if (!others.isEmpty()) {
            Set<ListTicket> over = sessions.over(others, last.minus(settings.window()));
            endAll(list -> !list.isRenderedHere()
                    && (over.contains(list.ticket()) || list.ticket().isOver(now)));
        }
        checked = now;
    }

    private void tell(List<Arrival> found, Instant now) {
        boolean beat = now.getEpochSecond() % settings.heartbeat().toSeconds() == 0;
        for (String token : lists.tokens(OpenList::isListening)) {
            int count = lists.find(token).map(list -> list.tell(found, now)).orElse(0);
            if (count > 0) {
                news.fire(new News(token, News.What.ARRIVED, count));
            } else if (beat) {
                news.fire(new News(token, News.What.BEAT, 0));
            }
        }
    }

    public void onSignedOut(@Observes SignedOut gone) {
        endAll(list -> list.isOf(gone.actor().sessionRef()));
    }

    /** Another role is another session; and a user has one at a time. */
    public void onSignedIn(@Observes SignedIn come) {
        endAll(list ->
                list.isOfUser(come.actor().userId()) && !list.isOf(come.actor().sessionRef()));
    }

    private void put(String token, OpenList list) {
        lists.surplus(list.ticket().session(), settings.listsPerSession()).forEach(this::end);
        lists.put(token, list);
    }

    private void endAll(Predicate<OpenList> which) {
        lists.tokens(which).forEach(this::end);
    }

    private void end(String token) {
        if (lists.end(token)) {
            news.fire(new News(token, News.What.OVER, 0));
        }
    }
}
