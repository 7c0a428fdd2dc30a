package org.cpis.identity.web;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells of sessions that nobody ended: idle for too long, or ended with the server. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    private static final Logger LOG = Logger.getLogger(SessionEnd.class.getName());

    @Inject
    PortalSessions sessions;

    @Inject
    RequestContextController requestContext;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        boolean ours = requestContext.activate();
        try {
            sessions.expired(event.getSession());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The end of a session could not be recorded", e);
        } finally {
            if (ours) {
                requestContext.deactivate();
            }
        }
    }
}
