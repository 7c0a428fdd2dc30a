package org.cpis.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Stands around every page and machine answer: what fails becomes the downtime page, "not found" or "page expired", and
 * nothing of a half-made answer gets out. Pages are therefore sent only when they are complete.
 */
public class DowntimeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(DowntimeFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getServletPath().endsWith(".xhtml")) {
                whole(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            Failure failure = Failure.of(e);
            if (failure == Failure.FAULT || response.isCommitted()) {
                throw e;
            }
            Level level = failure == Failure.DOWNTIME ? Level.SEVERE : Level.FINE;
            LOG.log(level, failure.name(), e);
            answer(request, response, failure);
        }
    }

    private static void whole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new BufferedHttpServletResponse(response);
        chain.doFilter(request, page);
        byte[] body = page.getBuffer();
        if (body.length > 0 && !response.isCommitted()) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        response.resetBuffer();
        String path = request.getServletPath();
        if (path.startsWith("/api") || path.startsWith("/fhir")) {
            response.setStatus(failure.status());
            response.setContentType("application/json");
            String error = failure == Failure.DOWNTIME ? "unavailable" : "not-found";
            response.getWriter().print("{\"error\":\"" + error + "\"}");
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"/error-"
                            + failure.status() + "\"/></partial-response>");
        } else {
            response.sendError(failure.status());
        }
    }
}
