package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.cpis.upload.Acknowledgement;
import org.cpis.upload.Parcel;
import org.cpis.upload.SequenceTaken;
import org.cpis.upload.UploadSettings;
import org.cpis.upload.Uploads;

/** The local authority's feed: send a file, fetch its acknowledgement. */
@RequestScoped
@Path("local-authorities/{ods}/uploads")
public class UploadsResource {

    private static final String DELTA = "delta";

    @Inject
    private Uploads uploads;

    @Inject
    private UploadSettings settings;

    @Context
    private UriInfo uri;

    /** 202 with the acknowledgement's address; 400, 404, 409, 413 say in one sentence what to do. */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(
            @PathParam("ods") String authority,
            @QueryParam("sequence") Long sequence,
            @QueryParam("mode") @DefaultValue(DELTA) String mode,
            InputStream body)
            throws IOException {
        if (sequence == null || sequence < 1) {
            return Problem.response(400, "Give the file's number: sequence=1 or higher.");
        }
        if (!mode.equals(DELTA)) {
            return Problem.response(400, "Set mode to delta.");
        }
        byte[] content = body.readNBytes(settings.maxBytes() + 1);
        if (content.length > settings.maxBytes()) {
            return Problem.response(413, "Send at most " + settings.maxBytes() + " bytes in one file.");
        }
        return accepted(authority, new Parcel(authority, sequence, mode, content));
    }

    /** 202 while the file is being worked on, then 200. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response fetch(@PathParam("ods") String authority, @PathParam("id") String id) {
        Acknowledgement acknowledgement = uploads.acknowledgement(id);
        if (!acknowledgement.upload().authority().equals(authority)) {
            return Problem.response(404, "There is no such upload.");
        }
        Response.ResponseBuilder answer = acknowledgement.upload().isFinished()
                ? Response.ok()
                : Response.accepted().header("Retry-After", 1);
        return answer.entity(AcknowledgementJson.of(acknowledgement)).build();
    }

    private Response accepted(String authority, Parcel parcel) {
        try {
            return Response.accepted()
                    .location(address(authority, uploads.receive(parcel)))
                    .build();
        } catch (SequenceTaken taken) {
            return Response.fromResponse(Problem.response(
                            409, "This sequence number is taken; see the linked answer, then send the next number."))
                    .link(address(authority, taken.answeredBy()), "related")
                    .build();
        }
    }

    private java.net.URI address(String authority, String id) {
        return uri.getBaseUriBuilder().path(UploadsResource.class).path(id).build(authority);
    }
}
