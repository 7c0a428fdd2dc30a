package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Supplier;
import org.cpis.upload.FeedFormatException;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.OrganisationImport;
import org.cpis.upload.PersonImport;

/** The national administrator's machine keeps the person index and the organisations here. */
@RequestScoped
@Path("")
public class IndexResource {

    @Inject
    private PersonImport people;

    @Inject
    private OrganisationImport organisations;

    /** Adds or changes people; refused lines are listed, the others are taken. */
    @PUT
    @Path("persons")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response putPersons(InputStream body) {
        return answer(() -> people.put(body));
    }

    /** Adds or changes organisations with their setting policies and contact points. */
    @PUT
    @Path("organisations")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response putOrganisations(InputStream body) {
        return answer(() -> organisations.put(body));
    }

    private static Response answer(Supplier<IndexAnswer> work) {
        try {
            return Response.ok(json(work.get())).build();
        } catch (FeedFormatException unreadable) {
            return Problem.response(400, unreadable.sentence());
        }
    }

    static JsonObject json(IndexAnswer answer) {
        JsonArrayBuilder refused = Json.createArrayBuilder();
        answer.refused()
                .forEach(line -> refused.add(Json.createObjectBuilder()
                        .add("line", line.line())
                        .add("column", line.column())
                        .add("message", line.message())));
        return Json.createObjectBuilder()
                .add("received", answer.received())
                .add("loaded", answer.loaded())
                .add("refused", refused)
                .build();
    }
}
