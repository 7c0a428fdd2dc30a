package org.cpis.inbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.inbox.ListSettings;
import org.cpis.inbox.Newsroom;

/**
 * Server-sent events for an open list of notifications. Asked for with the token of the list and without the cookie of the
 * session, so that a page that lies open does not keep its session alive; any node answers. 401 when the list is not open
 * any more, 503 when this node has as many connections as it may.
 */
@WebServlet(urlPatterns = "/news", asyncSupported = true)
public class NewsStream extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Newsroom newsroom;

    @Inject
    transient Caller caller;

    @Inject
    transient NewsStreams streams;

    @Inject
    transient ListSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getHeader("X-List");
        if (list == null || !admits(list)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (newsroom.fits(list)) {
            begin(list, request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Nobody is signed in here: the token is what counts, and the portal asks the ledger about its session. */
    private boolean admits(String list) {
        caller.actAs(Actor.job("-", Activity.DELIVER));
        try {
            return newsroom.admit(list);
        } finally {
            caller.actAs(null);
        }
    }

    private void begin(String list, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        AsyncContext stream = request.startAsync();
        stream.setTimeout(settings.stream().toMillis());
        streams.put(list, stream);
        if (!newsroom.listen(list)) { // ended meanwhile, or others were quicker
            streams.end(list, stream);
        }
    }
}
