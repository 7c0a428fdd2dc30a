package org.cpis.review.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.cpis.ledger.NotSealedYet;
import org.cpis.ledger.Proofs;

/** A proof that one event was in the ledger, as a file. Parameter {@code event}: its random id. */
@WebServlet("/review/proof.txt")
public class ProofFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Proofs proofs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            List<String> lines = proofs.of(Objects.requireNonNullElse(request.getParameter("event"), ""));
            response.setHeader("Content-Disposition", "attachment; filename=\"ledger-proof.txt\"");
            PrintWriter writer = response.getWriter();
            lines.forEach(line -> writer.print(line + "\n"));
        } catch (NotSealedYet soon) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String text = ResourceBundle.getBundle("messages").getString(soon.getMessage());
            response.getWriter().print(text.replace("{0}", Integer.toString(soon.seconds())));
        }
    }
}
