package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What a file and an acknowledgement must look like, for whoever writes a client. Open: nothing in it is anybody's. */
@RequestScoped
@Path("schemas")
public class SchemasResource {

    private static final Map<String, String> TYPES = Map.of(
            "upload.xsd", MediaType.APPLICATION_XML,
            "upload.schema.json", "application/schema+json",
            "upload-csv.json", "application/csvm+json",
            "acknowledgement.xsd", MediaType.APPLICATION_XML,
            "acknowledgement.schema.json", "application/schema+json");

    @GET
    @Path("{name}")
    public Response get(@PathParam("name") String name) {
        if (!TYPES.containsKey(name)) {
            return Problem.response(404, "There is no such schema.");
        }
        return Response.ok(SchemasResource.class.getResourceAsStream("/schemas/" + name), TYPES.get(name))
                .build();
    }
}
