package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the worker's list and of what tells of new notifications, as settings. */
@ApplicationScoped
public class ListSettings {

    @Inject
    @ConfigProperty(name = "cpis.inbox.bulk-size", defaultValue = "100")
    private int bulkSize;

    @Inject
    @ConfigProperty(name = "cpis.inbox.teams-offered", defaultValue = "200")
    private int teamsOffered;

    @Inject
    @ConfigProperty(name = "cpis.news.window-seconds", defaultValue = "60")
    private int windowSeconds;

    @Inject
    @ConfigProperty(name = "cpis.news.most", defaultValue = "1000")
    private int most;

    @Inject
    @ConfigProperty(name = "cpis.news.known", defaultValue = "64")
    private int known;

    @Inject
    @ConfigProperty(name = "cpis.news.lists-per-session", defaultValue = "8")
    private int listsPerSession;

    @Inject
    @ConfigProperty(name = "cpis.news.streams", defaultValue = "2000")
    private int streams;

    @Inject
    @ConfigProperty(name = "cpis.news.heartbeat-seconds", defaultValue = "15")
    private int heartbeatSeconds;

    @Inject
    @ConfigProperty(name = "cpis.news.stream-minutes", defaultValue = "10")
    private int streamMinutes;

    /** Notifications that are worked on in one go, at most. */
    public int bulkSize() {
        return bulkSize;
    }

    /** Teams to filter by, at most. */
    int teamsOffered() {
        return teamsOffered;
    }

    /** So long after its id was made a notification may become visible: longest transaction and difference of clocks. */
    Duration window() {
        return Duration.ofSeconds(windowSeconds);
    }

    /** New notifications that are looked at in one go, at most. */
    int most() {
        return most;
    }

    /** Of the ids that a list was read from, a page carries so many at most, each 16 bytes. */
    int known() {
        return known;
    }

    /** Open lists of one session that are told of news, at most; the oldest gives way. */
    int listsPerSession() {
        return listsPerSession;
    }

    /** Open connections of this node, at most. */
    int streams() {
        return streams;
    }

    /** So often a connection is used even without news, so that a dead one is noticed. */
    Duration heartbeat() {
        return Duration.ofSeconds(heartbeatSeconds);
    }

    /** After so long a connection is made anew. An open list that has had none for so long is forgotten. */
    public Duration stream() {
        return Duration.ofMinutes(streamMinutes);
    }
}
