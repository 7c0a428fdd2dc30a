package org.cpis.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Addresses of the error pages. For an Ajax call that failed, which can only tell its page to go somewhere; and for the
 * server's own 403, which must look like "not found" in its status too.
 */
@WebServlet({"/error-404", "/error-419"})
public class ErrorAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String status = request.getServletPath().substring("/error-".length());
        response.setStatus(Integer.parseInt(status));
        request.getRequestDispatcher("/WEB-INF/errorpages/" + status + ".xhtml").forward(request, response);
    }
}
