package org.cpis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.CodeFlow;
import org.cpis.identity.IdentityProviderDown;
import org.cpis.identity.OidcSettings;
import org.cpis.identity.SignIn;

/** Log out: ends the session here, then the one at the identity provider. The form carries {@code me.formToken}. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(Logout.class.getName());

    @Inject
    transient PortalSessions sessions;

    @Inject
    transient CodeFlow flow;

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignIn> signIn = sessions.current(request);
        if (signIn.isEmpty()) {
            response.sendRedirect(settings.baseUrl() + "/signed-out.xhtml");
        } else if (!isOurForm(request, signIn.get())) {
            response.sendRedirect(settings.baseUrl() + "/");
        } else {
            try {
                sessions.end(request.getSession(false), "user");
            } finally { // also when it cannot be recorded: the next person at this desk must not be signed in
                response.sendRedirect(farewell(signIn.get()));
            }
        }
    }

    private static boolean isOurForm(HttpServletRequest request, SignIn signIn) {
        String token = request.getParameter("token");
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        signIn.formToken().getBytes(StandardCharsets.UTF_8));
    }

    private String farewell(SignIn signIn) {
        try {
            return flow.farewell(signIn.idToken()).toString();
        } catch (IdentityProviderDown e) {
            LOG.log(Level.WARNING, "The session at the identity provider stays until it lapses", e);
            return settings.baseUrl() + "/signed-out.xhtml";
        }
    }
}
