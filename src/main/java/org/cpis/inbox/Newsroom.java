package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cpis.identity.Caller;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;
import org.cpis.platform.Ids;

/**
 * The lists that are open in browsers of this node. Nodes do not know each other: each asks the database what is new, in
 * one query for all of its lists, and tells those that it concerns.
 */
@ApplicationScoped
public class Newsroom {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Caller caller;

    @Inject
    private Arrivals arrivals;

    @Inject
    private ListSettings settings;

    @Inject
    private Event<News> news;

    @Inject
    private Clock clock;

    private final Map<String, OpenList> lists = new ConcurrentHashMap<>();

    /**
     * The caller has a list before the eyes.
     *
     * @return token by which the page that shows it is told of news; ends with the session
     */
    public String open(InboxFilter filter, InboxListing shown) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        String floor = Ids.floor(shown.at().minus(settings.window()));
        OpenList list = new OpenList(caller.require(), filter, shown, floor);
        makeRoom(list.sessionRef());
        lists.put(token, list);
        return token;
    }

    /** Something else is shown there now. */
    public void close(String token) {
        if (token != null) {
            end(token);
        }
    }

    /** Whether the token is one, so that a connection may wait for news. */
    public boolean isOpen(String token) {
        return lists.containsKey(token);
    }

    /** Whether another connection fits in. From here on the list is told. */
    public boolean listen(String token) {
        OpenList list = lists.get(token);
        long busy = lists.values().stream().filter(OpenList::isListening).count();
        boolean fits = list != null && (busy < settings.streams() || list.isListening());
        if (fits) {
            list.listen();
        }
        return fits;
    }

    /** The connection is gone; another may come. */
    public void leave(String token) {
        OpenList list = lists.get(token);
        if (list != null) {
            list.leave();
        }
    }

    /** Asks once what is new for whoever listens, and nothing when nobody does. The caller must be a job that may deliver. */
    public void look() {
        Instant now = clock.instant();
        forget(list -> !list.isListening() && list.heard().isBefore(now.minus(settings.stream())));
        List<OpenList> listening =
                lists.values().stream().filter(OpenList::isListening).toList();
        if (!listening.isEmpty()) {
            Set<String> authorities =
                    listening.stream().map(OpenList::authority).collect(Collectors.toSet());
            Instant from = listening.stream()
                    .map(OpenList::heard)
                    .min(Comparator.naturalOrder())
                    .orElse(now);
            tell(arrivals.since(authorities, from.minus(settings.window())), now);
        }
    }

    private void tell(List<Arrival> found, Instant now) {
        boolean beat = now.getEpochSecond() % settings.heartbeat().toSeconds() == 0;
        lists.forEach((token, list) -> {
            int count = list.isListening() ? list.tell(found, now) : 0;
            if (count > 0) {
                news.fire(new News(token, News.What.ARRIVED, count));
            } else if (beat && list.isListening()) {
                news.fire(new News(token, News.What.BEAT, 0));
            }
        });
    }

    public void onSignedOut(@Observes SignedOut gone) {
        forget(list -> list.isOf(gone.actor().sessionRef()));
    }

    /** Another role is another session; and a user has one at a time. */
    public void onSignedIn(@Observes SignedIn come) {
        forget(list ->
                list.isOfUser(come.actor().userId()) && !list.isOf(come.actor().sessionRef()));
    }

    private void makeRoom(String session) {
        List<Map.Entry<String, OpenList>> own = new ArrayList<>(lists.entrySet());
        own.removeIf(entry -> !entry.getValue().isOf(session));
        own.sort(Comparator.comparing(entry -> entry.getValue().heard()));
        own.stream()
                .limit(Math.max(0, own.size() + 1 - settings.listsPerSession()))
                .map(Map.Entry::getKey)
                .forEach(this::end);
    }

    private void forget(Predicate<OpenList> which) {
        lists.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::end);
    }

    private void end(String token) {
        if (lists.remove(token) != null) {
            news.fire(new News(token, News.What.OVER, 0));
        }
    }
}
