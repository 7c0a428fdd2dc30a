package org.cpis.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code realm-export.json} says: the one place where personas and machine clients are written down. */
public final class Realm {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PORTAL_URL = "https://localhost:8443";
    private static final String CALLBACK = "/callback";

    private final String text;
    private final JsonNode tree;

    private Realm(String text) throws JsonProcessingException {
        this.text = text;
        this.tree = JSON.readTree(text);
    }

    /** Reads the realm from the project's directory. */
    public static Realm of(Path project) {
        Path file = project.resolve("realm-export.json");
        try {
            return new Realm(Files.readString(file));
        } catch (IOException e) {
            throw new CannotStart("The realm " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    JsonNode tree() {
        return tree;
    }

    /**
     * The realm as JSON, for a portal at another address than the usual one.
     *
     * @param others where more nodes of it are, to which people may come back from signing in
     */
    String forPortalAt(String url, List<String> others) {
        String back = Stream.concat(Stream.of(url), others.stream())
                .map(node -> '"' + node + CALLBACK + '"')
                .collect(Collectors.joining(", "));
        return text.replace('"' + PORTAL_URL + CALLBACK + '"', back).replace(PORTAL_URL, url);
    }

    public List<Persona> personas() {
        return elements(tree.path("users")).stream().map(Realm::persona).toList();
    }

    /** The demo secret of a confidential client. */
    public String clientSecret(String clientId) {
        return elements(tree.path("clients")).stream()
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no client " + clientId))
                .path("secret")
                .asText();
    }

    private static Persona persona(JsonNode user) {
        JsonNode attributes = user.path("attributes");
        String name = "%s %s (%s)"
                .formatted(
                        user.path("firstName").asText(),
                        user.path("lastName").asText(),
                        attributes.at("/title/0").asText());
        List<String> positions = elements(attributes.path("nrbac_roles")).stream()
                .map(role -> position(parse(role.asText())))
                .toList();
        return new Persona(
                user.path("username").asText(),
                attributes.at("/smartcard_uid/0").asText(),
                name,
                positions);
    }

    private static String position(JsonNode role) {
        String[] triple = role.path("role_name").asText().split(":", -1);
        List<String> codes = elements(role.path("activity_codes")).stream()
                .map(JsonNode::asText)
                .toList();
        return "%s at %s %s"
                .formatted(
                        triple[triple.length - 1].replace("\"", ""),
                        role.path("org_code").asText(),
                        codes);
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON inside an attribute of the realm", e);
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
