package org.cpis.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.identity.OidcSettings;
import org.cpis.identity.SignIn;
import org.cpis.identity.SignedIn;
import org.cpis.identity.SignedOut;

/**
 * The sign-ins of this node: in which session each is held, how one begins and ends. What begins or ends is told while
 * the caller of the request is the actor concerned; an observer that fails keeps the sign-in from beginning.
 *
 * <p>Size: no page bean but the registry of sessions; what begins one and what ends one share its map.
 */
@ApplicationScoped
public class PortalSessions {

    private static final String SIGN_IN = "cpis.signIn";

    @Inject
    OidcSettings settings;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Event<SignedIn> signedIn;

    @Inject
    Event<SignedOut> signedOut;

    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();

    /** The sign-in of the session of this request; ends it when its day is over. */
    Optional<SignIn> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SignIn> signIn = session == null ? Optional.empty() : of(session);
        if (signIn.isPresent() && clock.instant().isAfter(signIn.get().at().plus(settings.absolute()))) {
            end(session, "expired");
            return Optional.empty();
        }
        return signIn;
    }

    /**
     * Puts a sign-in into the session under a new session id, and tells it when a role profile is in use. A second tab
     * that comes back later for the same sign-in changes nothing.
     */
    void begin(HttpServletRequest request, SignIn signIn) {
        Optional<SignIn> present = current(request);
        if (present.filter(signIn::isSameAs).isPresent()) {
            return;
        }
        present.ifPresent(other -> end(request.getSession(false), "user"));
        tell(signIn, false);
        HttpSession session = request.getSession();
        request.changeSessionId();
        keep(session, signIn);
        endAll(
                signIn::replaces,
                "replaced"); // one session for each user: a card left in a reader elsewhere shows nothing
    }

    /** After so long without a request a session ends. */
    Duration idle() {
        return settings.idle();
    }

    /** Another role profile is another session context: nothing of the old session is carried over but the sign-in. */
    void changeRole(HttpServletRequest request, SignIn signIn, boolean roleChanged) {
        tell(signIn, roleChanged);
        HttpSession old = request.getSession(false);
        if (old != null) {
            forget(old);
            old.invalidate();
        }
        keep(request.getSession(true), signIn);
    }

    /** The role in use is not the user's any more: the sign-in goes on without it, and what it had shown is gone. */
    SignIn withoutRole(HttpServletRequest request, SignIn signIn) {
        SignIn left = signIn.withoutChoice(UUID.randomUUID().toString());
        changeRole(request, left, false);
        signIn.actor().ifPresent(actor -> tell(new SignedOut(actor, "access")));
        return left;
    }

    /** Ends the session and tells why ({@link SignedOut}). */
    void end(HttpSession session, String why) {
        endAll(List.of(session), why);
    }

    /** Ends every session of this node whose sign-in is meant. */
    void endAll(Predicate<SignIn> meant, String why) {
        List<HttpSession> sessions = open.values().stream()
                .filter(session -> of(session).filter(meant).isPresent())
                .toList();
        endAll(sessions, why);
    }

    /** The container ended a session by itself. */
    void expired(HttpSession session) {
        forget(session).flatMap(SignIn::actor).ifPresent(actor -> tell(new SignedOut(actor, "expired")));
    }

    /** First all of them end, then it is told: what cannot be recorded has ended nevertheless. */
    private void endAll(List<HttpSession> sessions, String why) {
        List<Actor> gone = new ArrayList<>();
        for (HttpSession session : sessions) {
            Optional<SignIn> signIn = forget(session);
            signIn.ifPresent(known -> session.invalidate());
            signIn.flatMap(SignIn::actor).ifPresent(gone::add);
        }
        gone.forEach(actor -> tell(new SignedOut(actor, why)));
    }

    private void tell(SignedOut event) {
        Actor before = caller.current().orElse(null);
        caller.actAs(event.actor());
        try {
            signedOut.fire(event);
        } finally {
            caller.actAs(before);
        }
    }

    private void tell(SignIn signIn, boolean roleChanged) {
        signIn.actor().ifPresent(actor -> {
            caller.actAs(actor);
            signedIn.fire(new SignedIn(actor, roleChanged));
        });
    }

    private void keep(HttpSession session, SignIn signIn) {
        session.setAttribute(SIGN_IN, signIn);
        open.put(signIn.sessionRef(), session);
    }

    private Optional<SignIn> forget(HttpSession session) {
        Optional<SignIn> signIn = of(session);
        signIn.ifPresent(known -> {
            open.remove(known.sessionRef());
            session.removeAttribute(SIGN_IN);
        });
        return signIn;
    }

    private static Optional<SignIn> of(HttpSession session) {
        try {
            return Optional.ofNullable((SignIn) session.getAttribute(SIGN_IN));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}
