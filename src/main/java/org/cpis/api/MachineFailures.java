package org.cpis.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;

/**
 * What a machine is told when nothing more special maps a failure: a word, never a text of ours or of a library. Needed
 * because REST 3.1 answers every failure itself, so that no filter ever sees it.
 */
@Provider
public class MachineFailures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(MachineFailures.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer) {
            Response response = answer.getResponse();
            return response.hasEntity() ? response : withWord(Response.fromResponse(response), response.getStatus());
        }
        Failure failure = Failure.of(thrown);
        LOG.log(
                failure == Failure.NOT_FOUND ? Level.FINE : Level.SEVERE,
                () -> failure + ": " + Failure.describe(thrown));
        return withWord(Response.status(failure.status()), failure.status());
    }

    private static Response withWord(Response.ResponseBuilder response, int status) {
        return response.type(MediaType.APPLICATION_JSON)
                .entity("{\"error\":\"" + word(status) + "\"}")
                .build();
    }

    private static String word(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "fault";
        };
    }
}
