package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cpis.upload.InactiveNumberRow;
import org.cpis.upload.InactiveNumbers;

/** The Inactive NHS Number Notification (message 06) for case systems that ask for it. Never names another number. */
@RequestScoped
@Path("local-authorities/{ods}/inactive-numbers")
public class InactiveNumbersResource {

    @Inject
    private InactiveNumbers numbers;

    /** A bounded list, oldest first; {@code after} is the id of the last message that was read. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("ods") String authority, @QueryParam("after") String after) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        numbers.messages(authority, after).forEach(row -> list.add(message(row)));
        return Response.ok(list.build()).header("Cache-Control", "no-store").build();
    }

    private static JsonObjectBuilder message(InactiveNumberRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", row.id())
                .add("sentAt", row.sentAt().toString());
        if (row.uploadSequence() == null) {
            json.addNull("uploadSequence");
        } else {
            json.add("uploadSequence", row.uploadSequence());
        }
        return json.add("nhsNumber", row.nhsNumber().digits())
                .add("cause", row.cause().name());
    }
}
