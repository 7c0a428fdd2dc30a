package org.cpis.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Anything else that goes wrong: 503 without a word about why, which is in the log. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException exception) {
        if (exception instanceof WebApplicationException known) {
            return Problem.response(
                    known.getResponse().getStatus(),
                    known.getResponse().getStatusInfo().getReasonPhrase());
        }
        LOG.log(Level.SEVERE, "a machine interface failed", exception);
        return Problem.response(503, "The service cannot answer now. Send the same request again in a few minutes.");
    }
}
