package org.cpis.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Headers for every answer. The content security policy of pages is set by PrimeFaces (see {@link PortalStart}). */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.of(request).startsWith(RESOURCES)) {
            addForAll(request, response);
        } else {
            add(request, response);
        }
        chain.doFilter(request, response);
    }

    /** For an answer that may hold data: it is kept nowhere. */
    static void add(HttpServletRequest request, HttpServletResponse response) {
        addForAll(request, response);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void addForAll(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        if (!"localhost".equals(request.getServerName())) { // there it would bind every other service of the machine
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
