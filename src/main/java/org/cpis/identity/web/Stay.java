package org.cpis.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asked when somebody answers the idle warning: being asked keeps the session. 204; 401 when there is none any more. */
@WebServlet("/stay")
public class Stay extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean signedIn = sessions.current(request).isPresent();
        response.setStatus(signedIn ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
