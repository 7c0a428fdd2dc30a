package org.cpis.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cpis.delivery.DeliverySettings;
import org.cpis.delivery.MailboxLine;
import org.cpis.delivery.MailboxReceipt;
import org.cpis.inbox.Mailbox;
import org.cpis.inbox.MailboxMessage;

/** The mailbox that an authority's case system polls: list what waits, fetch each, acknowledge what is kept. */
@RequestScoped
@Path("local-authorities/{ods}/mailbox")
@Produces(MediaType.APPLICATION_JSON)
public class MailboxResource {

    @Inject
    private Mailbox mailbox;

    @Inject
    private DeliverySettings settings;

    /** A bounded page, oldest first; {@code next} is what to give as {@code after} for more, null on the last page. */
    @GET
    public Response list(@PathParam("ods") String authority, @QueryParam("after") String after) {
        List<MailboxLine> page = mailbox.list(authority, after);
        JsonArrayBuilder messages = Json.createArrayBuilder();
        page.forEach(line -> messages.add(Json.createObjectBuilder()
                .add("id", line.eventId())
                .add("type", "notification")
                .add("reference", line.reference())
                .add("occurredAt", line.occurredAt().toString())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("messages", messages);
        if (mailbox.isFull(page)) {
            json.add("next", page.get(page.size() - 1).eventId());
        } else {
            json.addNull("next");
        }
        return answer(json);
    }

    @GET
    @Path("{id}")
    public Response fetch(@PathParam("ods") String authority, @PathParam("id") String id) {
        MailboxMessage message = mailbox.fetch(authority, id);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", message.id())
                .add("type", "notification")
                .add("reference", message.reference())
                .add("occurredAt", message.viewedAt().toString())
                .add("acknowledgeBy", message.acknowledgeBy().toString())
                .add("link", settings.link(message.id()))
                .add("planTypes", Json.createArrayBuilder(message.plans()))
                .add("kind", message.kind().name())
                .add("mark", message.mark().name())
                .add("openings", message.openings())
                .add("viewer", viewer(message));
        add(json, "teamCode", message.teamCode());
        add(json, "appointmentOn", message.appointmentOn());
        add(json, "lastOccurredAt", message.lastViewedAt());
        if (message.isNamed()) {
            json.add("person", person(message));
        }
        return answer(json);
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    /** The same answer each time. */
    @POST
    @Path("{id}/acknowledgement")
    public Response acknowledge(@PathParam("ods") String authority, @PathParam("id") String id) {
        MailboxReceipt receipt = mailbox.acknowledge(authority, id);
        return answer(Json.createObjectBuilder()
                .add("id", id)
                .add("acknowledgedAt", receipt.at().orElseThrow().toString()));
    }

    private static JsonObjectBuilder viewer(MailboxMessage message) {
        return Json.createObjectBuilder()
                .add("name", message.viewerName())
                .add("role", message.viewerRole())
                .add("organisation", message.viewerOrganisation());
    }

    private static JsonObjectBuilder person(MailboxMessage message) {
        return Json.createObjectBuilder()
                .add("nhsNumber", message.nhsNumber().digits())
                .add("familyName", message.familyName())
                .add("givenNames", message.givenNames())
                .add("birthDate", message.birthDate().toString());
    }

    private static Response answer(JsonObjectBuilder json) {
        return Response.ok(json.build()).header("Cache-Control", "no-store").build();
    }
}
