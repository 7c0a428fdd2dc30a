package org.cpis.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the page that says in one sentence why somebody does not get in. */
final class SignInRefusal {

    /** Request attribute: key of the sentence. Its title is under the same key with {@code .title}. */
    static final String REASON = "signInRefusal";

    private SignInRefusal() {}

    static void show(HttpServletRequest request, HttpServletResponse response, String reason, int status)
            throws ServletException, IOException {
        request.setAttribute(REASON, reason);
        response.setStatus(status);
        request.getRequestDispatcher("/WEB-INF/identity/refused.xhtml").forward(request, response);
    }
}
