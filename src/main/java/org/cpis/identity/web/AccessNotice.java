package org.cpis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Actor;
import org.cpis.identity.RightState;
import org.cpis.identity.SignIn;
import org.cpis.identity.Standing;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** What a user's first page says of the own right: when it ends, and who can confirm it. */
@Named
@RequestScoped
public class AccessNotice {

    @Inject
    PortalSessions sessions;

    @Inject
    AccessGate gate;

    @Inject
    AccessSettings settings;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Empty on other pages, and as long as the right holds for longer. */
    public String getText() {
        Optional<Actor> actor = sessions.current(request).flatMap(SignIn::actor);
        return actor.filter(one -> AreaFilter.landingPage(one).equals(Paths.of(request)))
                .flatMap(gate::standing)
                .filter(this::isDue)
                .map(this::text)
                .orElse("");
    }

    private boolean isDue(Standing standing) {
        LocalDate open = settings.dates().opensBefore(standing.lapseOn());
        return !LocalDate.now(clock).isBefore(open);
    }

    private String text(Standing standing) {
        String key = standing.state() == RightState.OVERDUE ? "access.notice.overdue" : "access.notice";
        return Texts.of(key, format.date(standing.lapseOn()), AccessBars.ask(standing));
    }
}
