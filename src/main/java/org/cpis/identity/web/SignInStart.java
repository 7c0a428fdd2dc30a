package org.cpis.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.CodeFlow;
import org.cpis.identity.IdentityProviderDown;
import org.cpis.identity.PendingSignIn;

/** Sends browsers to the identity provider and remembers whom to expect back: the newest few per session. */
@ApplicationScoped
class SignInStart {

    /** Tabs of one browser that may be signing in at the same time; the oldest gives way. */
    static final int MOST_PENDING = 5;

    private static final String PENDING = "cpis.pendingSignIns";
    private static final Logger LOG = Logger.getLogger(SignInStart.class.getName());

    @Inject
    CodeFlow flow;

    /** Redirects to the identity provider; answers 503 while it cannot be found. */
    void send(HttpServletRequest request, HttpServletResponse response, String path, boolean again) throws IOException {
        try {
            PendingSignIn pending = flow.begin(path, again);
            String address = flow.address(pending).toString();
            remember(request.getSession(), pending);
            response.sendRedirect(address);
        } catch (IdentityProviderDown e) {
            LOG.log(Level.WARNING, "Nobody can sign in", e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** The attempt that this state belongs to, if this session has made one; it counts once. */
    synchronized Optional<PendingSignIn> take(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<PendingSignIn> all = pending(session);
        Optional<PendingSignIn> found =
                all.stream().filter(one -> one.answers(state)).findFirst();
        found.ifPresent(one -> {
            all.remove(one);
            session.setAttribute(PENDING, all);
        });
        return found;
    }

    private synchronized void remember(HttpSession session, PendingSignIn one) {
        List<PendingSignIn> all = pending(session);
        all.add(one);
        while (all.size() > MOST_PENDING) {
            all.remove(0);
        }
        session.setAttribute(PENDING, all);
    }

    @SuppressWarnings("unchecked")
    private static List<PendingSignIn> pending(HttpSession session) {
        Object all = session.getAttribute(PENDING);
        return all == null ? new ArrayList<>() : new ArrayList<>((List<PendingSignIn>) all);
    }
}
