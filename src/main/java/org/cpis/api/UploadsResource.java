package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.cpis.api.UploadRequest.Refusal;
import org.cpis.upload.Acknowledgements;
import org.cpis.upload.FileBroken;
import org.cpis.upload.FileTooLarge;
import org.cpis.upload.Parcel;
import org.cpis.upload.SequenceTaken;
import org.cpis.upload.UploadSettings;
import org.cpis.upload.UploadSummary;
import org.cpis.upload.Uploads;

/**
 * The local authority's feed: send a file, fetch its acknowledgement. Types are negotiated here and not by annotations,
 * because those would answer before it is known whose door it is.
 */
@RequestScoped
@Path("local-authorities/{ods}/uploads")
public class UploadsResource {

    @Inject
    private Uploads uploads;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private UploadSettings settings;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    /** 202 with the acknowledgement's address; 400, 404, 406, 409, 413, 415 say in one sentence what to do. */
    @POST
    public Response send(
            @PathParam("ods") String authority,
            @QueryParam("sequence") String sequence,
            @QueryParam("mode") @DefaultValue(Parcel.DELTA) String mode,
            InputStream body) {
        uploads.requireOwn(authority);
        UploadRequest request = new UploadRequest(sequence, mode, headers);
        Optional<Refusal> refusal = request.refusal(settings.maxBytes());
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        Parcel parcel = new Parcel(
                authority,
                Long.parseLong(sequence),
                mode,
                request.format().orElseThrow(),
                request.version() == null ? null : request.version().strip(),
                body);
        return receive(parcel);
    }

    /** 202 with the counts while the file is being worked on, then 200 with all lines. */
    @GET
    @Path("{id}")
    public Response fetch(@PathParam("ods") String authority, @PathParam("id") String id) {
        UploadSummary upload = acknowledgements.open(id);
        if (!upload.authority().equals(authority)) {
            return Problem.response(404, "There is no such upload.");
        }
        Optional<MediaType> type = AcknowledgementForms.of(headers);
        if (type.isEmpty()) {
            return Problem.response(406, AcknowledgementForms.ADVICE);
        }
        Response.ResponseBuilder answer =
                upload.isFinished() ? Response.ok() : Response.accepted().header("Retry-After", 1);
        return answer.type(type.get().withCharset("UTF-8"))
                .header("Vary", HttpHeaders.ACCEPT)
                .entity(body(upload, type.get()))
                .build();
    }

    private StreamingOutput body(UploadSummary upload, MediaType type) {
        AcknowledgementLines lines = upload.isFinished()
                ? new AcknowledgementLines(
                        block -> acknowledgements.records(upload.id(), block),
                        block -> acknowledgements.missing(upload.id(), block))
                : AcknowledgementLines.NONE;
        return out -> AcknowledgementForms.form(type).write(upload, lines, out);
    }

    private Response receive(Parcel parcel) {
        try {
            return Response.accepted()
                    .location(address(parcel.authority(), uploads.receive(parcel)))
                    .build();
        } catch (SequenceTaken taken) {
            return Response.fromResponse(Problem.response(
                            409, "This sequence number is taken; see the linked answer, then send the next number."))
                    .link(address(parcel.authority(), taken.answeredBy()), "related")
                    .build();
        } catch (FileTooLarge large) {
            return refuse(Refusal.tooLarge(settings.maxBytes()));
        } catch (FileBroken broken) {
            return refuse(new Refusal(400, "The file broke off on its way. Send it again."));
        }
    }

    /** The connection ends with the answer: what may still come of the body is not read. */
    private static Response refuse(Refusal refusal) {
        return Response.fromResponse(Problem.response(refusal.status(), refusal.sentence()))
                .header("Connection", "close")
                .build();
    }

    private URI address(String authority, String id) {
        return uri.getBaseUriBuilder().path(UploadsResource.class).path(id).build(authority);
    }
}
