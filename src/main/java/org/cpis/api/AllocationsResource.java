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
import org.cpis.upload.AllocationImport;
import org.cpis.upload.FeedFormatException;
import org.cpis.upload.FileBroken;
import org.cpis.upload.FileTooLarge;
import org.cpis.upload.UploadSettings;

/** An authority's system says which of its workers each child is allocated to: columns nhs_number and user_id. */
@RequestScoped
@Path("local-authorities/{ods}/allocations")
public class AllocationsResource {

    @Inject
    private AllocationImport allocations;

    @Inject
    private UploadSettings settings;

    /** An empty user_id takes the allocation away; children that are not named keep theirs. */
    @PUT
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("ods") String authority, InputStream body) {
        try {
            return Response.ok(IndexResource.json(allocations.put(authority, body)))
                    .build();
        } catch (FeedFormatException unreadable) {
            return Problem.response(400, unreadable.sentence());
        } catch (FileTooLarge large) {
            return Problem.response(413, "Send at most " + settings.allocationBytes() + " bytes in one list.");
        } catch (FileBroken broken) {
            return Problem.response(400, "The list broke off on its way. Send it again.");
        }
    }
}
