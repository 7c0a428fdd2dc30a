package org.cpis.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cpis.platform.Failure;

/** How each kind of caller is told of a failure: a machine by status and JSON, an Ajax call by being sent on, a page. */
final class Answers {

    static final String AJAX_HEADER = "Faces-Request";

    private Answers() {}

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader(AJAX_HEADER));
    }

    static void send(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        response.resetBuffer();
        String path = request.getServletPath();
        if (path.startsWith("/api") || path.startsWith("/fhir")) {
            response.setStatus(failure.status());
            response.setContentType("application/json");
            response.getWriter()
                    .print(failure == Failure.DOWNTIME ? "{\"error\":\"unavailable\"}" : "{\"error\":\"not-found\"}");
        } else if (isAjax(request)) {
            response.setStatus(HttpServletResponse.SC_OK); // any other, and the page does not read on
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + request.getContextPath() + failure.address() + "\"/></partial-response>");
        } else {
            response.sendError(failure.status());
        }
    }
}
