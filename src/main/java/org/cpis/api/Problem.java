package org.cpis.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A refusal for machines: a status and one sentence that says what to do. Never a stack trace, never data. */
final class Problem {

    private Problem() {}

    static Response response(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Json.createObjectBuilder()
                        .add("status", status)
                        .add("message", sentence)
                        .build())
                .build();
    }
}
