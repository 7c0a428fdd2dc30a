package org.cpis.identity.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Area;
import org.cpis.identity.OidcSettings;
import org.cpis.identity.Refused;
import org.cpis.identity.SignIn;

/** Pages of an area exist only for role profiles that it is meant for; for all others there is no such page. */
public class AreaFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalSessions sessions;

    @Inject
    transient AccessGate gate;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient Event<Refused> refused;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        Optional<Area> area = area(path);
        boolean start = path.equals("/") || path.isEmpty();
        boolean ours = start || area.isPresent() || path.equals(Paths.CHOOSE_ROLE);
        Optional<SignIn> signIn = ours ? sessions.current(request) : Optional.empty();
        if (signIn.isEmpty()) {
            chain.doFilter(request, response);
        } else if (signIn.get().refusal() != null) {
            SignInRefusal.show(request, response, signIn.get().refusal(), HttpServletResponse.SC_FORBIDDEN);
        } else if (path.equals(Paths.CHOOSE_ROLE) || signIn.get().actor().isEmpty()) {
            letChoose(signIn.get(), request, response, chain);
        } else if (start) {
            go(request, response, landingPage(signIn.get().actor().get()));
        } else {
            show(signIn.get().actor().get(), area.get(), request, response, chain);
        }
    }

    private void letChoose(SignIn signIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.of(request).equals(Paths.CHOOSE_ROLE)) {
            go(request, response, Paths.CHOOSE_ROLE);
        } else if (gate.offered(signIn).isEmpty()) {
            SignInRefusal.show(request, response, "signin.access", HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(
            Actor actor, Area area, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (actor.profile().canView(area)) {
            chain.doFilter(request, response);
        } else {
            refused.fire(new Refused("page " + area.folder()));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Area> area(String path) {
        return Arrays.stream(Area.values())
                .filter(area -> area != Area.NONE && path.startsWith(area.folder()))
                .findFirst();
    }

    /** Where the actor's work starts. */
    static String landingPage(Actor actor) {
        return actor.profile().firstArea().orElse(Area.LOOKUP).landingPage();
    }

    private void go(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (Paths.isAjax(request)) {
            Paths.redirectAjax(response, path);
        } else {
            response.sendRedirect(settings.baseUrl() + path);
        }
    }
}
