package org.cpis.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cpis.identity.Actor;
import org.cpis.identity.SignIn;

/** Sign-in of in-container page tests: a header names the actor. Everything behind the sign-in is the real portal. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HeaderSessions extends PortalSessions {

    public static final String HEADER = "X-Test-Actor";

    private final Map<String, SignIn> known = new ConcurrentHashMap<>();

    public void admit(Actor actor) {
        known.put(
                actor.userId(),
                new SignIn(
                        actor.userId(),
                        actor.name(),
                        actor.familyName(),
                        List.of(actor.profile()),
                        actor.assurance(),
                        null,
                        actor.userId(),
                        "",
                        Instant.EPOCH,
                        "token",
                        actor.sessionRef(),
                        actor.profile().id(),
                        null));
    }

    @Override
    Optional<SignIn> current(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(known::get);
    }
}
