package org.cpis.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Caller;
import org.cpis.identity.SignIn;

/**
 * Says who is calling, on every request: machines by bearer token, people by what their session holds. Sends a person
 * whom nobody knows to sign in when the page asked for needs it.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    @Inject
    MachineGate machines;

    @Inject
    SignInStart start;

    @Inject
    PortalSessions sessions;

    @Inject
    AccessGate gate;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (Paths.isForMachines(request)) {
                return machines.check(request, response, context);
            }
            Optional<SignIn> signIn = sessions.current(request).map(known -> inForce(request, known));
            if (signIn.isPresent()) {
                signIn.get().actor().ifPresent(caller::actAs);
                return context.notifyContainerAboutLogin(signIn.get().userId(), Set.of());
            }
            return context.isProtected() ? toSignIn(request, response) : context.doNothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A role that lapsed or was ended meanwhile is not in use any more. */
    private SignIn inForce(HttpServletRequest request, SignIn signIn) {
        boolean over = signIn.actor().filter(actor -> !gate.stands(actor)).isPresent();
        return over ? sessions.withoutRole(request, signIn) : signIn;
    }

    private AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.add(request, response);
        if (Paths.isAjax(request)) {
            Paths.redirectAjax(response, Paths.asked(request));
        } else {
            start.send(request, response, Paths.asked(request), false);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
