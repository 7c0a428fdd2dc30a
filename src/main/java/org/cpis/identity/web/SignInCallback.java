package org.cpis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.CodeFlow;
import org.cpis.identity.IdentityProviderDown;
import org.cpis.identity.OidcSettings;
import org.cpis.identity.PendingSignIn;
import org.cpis.identity.SignIn;
import org.cpis.identity.SignInFailed;

/** Where the identity provider sends the browser back to. What does not hold starts again, once. */
@WebServlet("/callback")
public class SignInCallback extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(SignInCallback.class.getName());

    @Inject
    transient SignInStart start;

    @Inject
    transient CodeFlow flow;

    @Inject
    transient PortalSessions sessions;

    @Inject
    transient AccessGate gate;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String state = request.getParameter("state");
        Optional<PendingSignIn> pending = start.take(request, state);
        try {
            if (pending.isEmpty() || request.getParameter("code") == null || !isFromOurProvider(request)) {
                failed(request, response, state);
                return;
            }
            SignIn signIn = flow.finish(pending.get(), request.getParameter("code"));
            gate.arrived(signIn);
            sessions.begin(request, chosenWhenSingle(signIn));
            response.sendRedirect(settings.baseUrl() + pending.get().path());
        } catch (SignInFailed e) {
            LOG.log(Level.INFO, "Sign-in failed: {0}", e.getMessage());
            failed(request, response, state);
        } catch (IdentityProviderDown e) {
            LOG.log(Level.WARNING, "Nobody can sign in", e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Mixed-up providers (RFC 9207): when the answer names its issuer, it must be ours. */
    private boolean isFromOurProvider(HttpServletRequest request) {
        String issuer = request.getParameter("iss");
        return issuer == null || issuer.equals(settings.issuer());
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, String state)
            throws ServletException, IOException {
        if (sessions.current(request).isPresent()) {
            response.sendRedirect(settings.baseUrl() + "/");
        } else if (PendingSignIn.isSecondAttempt(state)) {
            SignInRefusal.show(request, response, "signin.failed", HttpServletResponse.SC_BAD_REQUEST);
        } else {
            start.send(request, response, "/", true);
        }
    }

    private SignIn chosenWhenSingle(SignIn signIn) {
        boolean single = signIn.refusal() == null && signIn.profiles().size() == 1;
        return single && !gate.offered(signIn).isEmpty()
                ? signIn.choose(signIn.profiles().get(0).id(), UUID.randomUUID().toString())
                : signIn;
    }
}
