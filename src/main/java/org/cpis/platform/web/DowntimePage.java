package org.cpis.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The downtime page: a file, without session, database or Faces. Also what status 503 shows. */
@WebServlet("/downtime.html")
public class DowntimePage extends HttpServlet {

    private static final String FILE = "/WEB-INF/errorpages/downtime.html";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");
        try (InputStream page = getServletContext().getResourceAsStream(FILE)) {
            page.transferTo(response.getOutputStream());
        }
    }
}
