package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.cpis.review.StaffListUnreadable;
import org.cpis.review.StaffLists;
import org.cpis.upload.FileBroken;
import org.cpis.upload.FileTooLarge;
import org.cpis.upload.IndexAnswer;

/** Puts the staff list of an organisation, whole; there is no way to read it. */
@RequestScoped
@Path("organisations/{ods}/staff")
public class StaffResource {

    @Inject
    private StaffLists lists;

    /** With a single refused line nothing is replaced: 400, and the lines. */
    @PUT
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("ods") String organisation, InputStream body) {
        try {
            IndexAnswer answer = lists.put(organisation, body);
            return Response.status(answer.refused().isEmpty() ? 200 : 400)
                    .entity(IndexResource.json(answer))
                    .build();
        } catch (StaffListUnreadable broken) {
            return Problem.response(
                    400, "The file cannot be read after line " + broken.line() + ". Nothing was replaced.");
        } catch (FileTooLarge large) {
            return Problem.response(413, "The list is too large. Nothing was replaced.");
        } catch (FileBroken broken) {
            return Problem.response(400, "The list broke off on its way. Send it again.");
        }
    }
}
