package org.cpis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.IdentityProviderDown;
import org.cpis.identity.LogoutTokens;
import org.cpis.identity.SignInFailed;

/** The identity provider says that a session is over (OpenID Connect Back-Channel Logout 1.0, 2.5 to 2.8). */
@WebServlet("/backchannel-logout")
public class BackchannelLogout extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(BackchannelLogout.class.getName());

    @Inject
    transient LogoutTokens tokens;

    @Inject
    transient PortalSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter("logout_token");
        try {
            if (token == null) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            sessions.endAll(tokens.endedBy(token), "identity-provider");
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (SignInFailed e) {
            LOG.log(Level.WARNING, "Logout token refused: {0}", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IdentityProviderDown e) {
            LOG.log(Level.WARNING, "Logout token cannot be checked", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
