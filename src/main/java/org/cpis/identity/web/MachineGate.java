package org.cpis.identity.web;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.identity.IdentityProviderDown;
import org.cpis.identity.MachineTokens;
import org.cpis.identity.SignInFailed;

/** Lets a machine in by its bearer token (RFC 6750); a refusal says nothing but that it is one. */
@ApplicationScoped
class MachineGate {

    private static final Logger LOG = Logger.getLogger(MachineGate.class.getName());

    @Inject
    MachineTokens tokens;

    @Inject
    Caller caller;

    AuthenticationStatus check(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        SecurityHeaders.add(request, response);
        if (!context.isProtected()) { // the schemas, which web.xml opens to everybody
            return context.doNothing();
        }
        String header = request.getHeader("Authorization");
        if (header == null) {
            return refuse(response, 401, "Unauthorized", "Bearer realm=\"cpis\"");
        }
        try {
            Actor actor = tokens.actorOf(BearerAccessToken.parse(header).getValue());
            caller.actAs(actor);
            return context.notifyContainerAboutLogin(actor.userId(), Set.of());
        } catch (ParseException | SignInFailed e) {
            LOG.log(Level.FINE, "Bearer token refused", e);
            return refuse(response, 401, "Unauthorized", "Bearer realm=\"cpis\", error=\"invalid_token\"");
        } catch (IdentityProviderDown e) {
            LOG.log(Level.WARNING, "Bearer tokens cannot be checked", e);
            return refuse(response, 503, "Service Unavailable", null);
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status, String title, String challenge)
            throws IOException {
        response.setCharacterEncoding("UTF-8");
        if (challenge != null) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter().print("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}");
        response.flushBuffer();
        return AuthenticationStatus.SEND_FAILURE;
    }
}
