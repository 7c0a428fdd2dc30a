package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.cpis.identity.Actor;
import org.cpis.identity.web.HeaderSessions;

/** Asks the portal in the container for a page, as a browser of somebody would. */
@ApplicationScoped
public class Pages {

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    private HeaderSessions sessions;

    /** The page's text without markup; a refusal is an answer too. */
    public String text(URL base, Actor actor, String path) {
        sessions.admit(actor);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header(HeaderSessions.HEADER, actor.userId())
                .build();
        try {
            String page = http.send(request, BodyHandlers.ofString()).body();
            return page.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
