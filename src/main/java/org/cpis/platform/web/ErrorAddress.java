package org.cpis.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses of the error pages, for an Ajax call that failed: it can only tell its page to go somewhere. */
@WebServlet({"/error-404", "/error-419", "/error-503"})
public class ErrorAddress extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(Integer.parseInt(request.getServletPath().substring("/error-".length())));
    }
}
