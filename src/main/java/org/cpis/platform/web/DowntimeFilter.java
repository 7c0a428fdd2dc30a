package org.cpis.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;
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
                sendWhole(request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            Failure failure = Failure.of(e);
            if (failure == Failure.FAULT || response.isCommitted()) {
                FaultReference.give(request, e);
                throw e;
            }
            LOG.log(
                    failure == Failure.DOWNTIME ? Level.SEVERE : Level.FINE,
                    () -> failure + ": " + Failure.describe(e));
            Answers.send(request, response, failure);
        }
    }

    private static void sendWhole(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = new BufferedHttpServletResponse(response);
        chain.doFilter(request, page);
        byte[] body = page.getBuffer();
        if (body.length > 0 && !response.isCommitted()) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
