package org.cpis.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A container engine is not assumed, so this is what stands between a slip in the file and a failed rollout. */
@DisplayName("docker/compose.yaml")
class ComposeFileTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path DOCKER = PROJECT.resolve("docker");

    private final JsonNode compose = read();

    @Test
    void keepsToTheComposeSpecification() {
        assertThat(schema().validate(compose)).isEmpty();
    }

    @Test
    void theSchemaWouldNoticeASlip() {
        ObjectNode broken = compose.deepCopy();
        ((ObjectNode) broken.at("/services/portal")).put("memory_limit", "1g");
        assertThat(schema().validate(broken)).isNotEmpty();
    }

    @Test
    void everySecretIsDeclaredAndUsedAndAFile() {
        Set<String> used = new TreeSet<>();
        compose.path("services")
                .forEach(service -> service.path("secrets")
                        .forEach(secret -> used.add(
                                secret.isTextual()
                                        ? secret.asText()
                                        : secret.path("source").asText())));
        Set<String> declared = new TreeSet<>();
        compose.path("secrets").properties().forEach(secret -> {
            declared.add(secret.getKey());
            assertThat(secret.getValue().path("file").asText()).isEqualTo("./secrets/" + secret.getKey());
        });
        assertThat(used).isEqualTo(declared);
    }

    @Test
    void noPasswordStandsInAnyFile() throws IOException {
        compose.findValues("environment").stream()
                .flatMap(environment -> environment.properties().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET).*"))
                .forEach(variable -> assertThat(variable.getKey()).endsWith("_FILE"));
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("demo-only")
                    .doesNotContain(Stack.CARD_PASSWORD)
                    .doesNotContainPattern("(?i)identified by '[^$]");
        }
    }

    @Test
    void everyContainerIsWatchedLimitedAndShut() {
        compose.path("services").properties().forEach(service -> {
            JsonNode given = service.getValue();
            assertThat(given.has("healthcheck") && given.has("mem_limit") && given.has("pids_limit"))
                    .as(service.getKey())
                    .isTrue();
            assertThat(given.path("read_only").asBoolean()).isTrue();
            assertThat(given.at("/cap_drop/0").asText()).isEqualTo("ALL");
            assertThat(given.at("/security_opt/0").asText()).isEqualTo("no-new-privileges:true");
        });
    }

    @Test
    void theDatabaseIsReachedByNobodyOutside() {
        JsonNode database = compose.at("/services/mariadb");
        assertThat(database.has("ports")).isFalse();
        assertThat(database.path("networks").toString()).isEqualTo("[\"data\"]");
        assertThat(compose.at("/networks/data/internal").asBoolean()).isTrue();
    }

    /** Otherwise Java's own list of public authorities decides whose cards are good. */
    @Test
    void onlyOurOwnAuthoritysCardsAreTaken() throws IOException {
        assertThat(Files.readString(DOCKER.resolve("keycloak/start.sh")))
                .contains("--https-trust-store-file=/run/secrets/trust.p12");
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledged() throws IOException {
        assertThat(Files.readAllLines(DOCKER.resolve("mariadb/cpis.cnf")))
                .contains("innodb_flush_log_at_trx_commit = 1", "sync_binlog = 1", "require_secure_transport = ON");
    }

    @Test
    void thePortalGetsEverySettingThatTheDemoGivesIt() {
        Set<String> given = new HashSet<>();
        compose.at("/services/portal/environment").fieldNames().forEachRemaining(given::add);
        assertThat(given)
                .contains("CPIS_BASE_URL", "CPIS_OIDC_ISSUER", "CPIS_OIDC_CLIENT_ID", "CPIS_API_AUDIENCE")
                .contains("CPIS_DB_URL", "CPIS_DB_USER", "CPIS_DB_OWNER_USER", "CPIS_ASSURANCE_MINIMUM")
                .contains("CPIS_MAIL_HOST", "CPIS_MAIL_PORT", "CPIS_MAIL_FROM", "CPIS_LEDGER_HEADS_FILE")
                .contains("CPIS_LEDGER_KEY_FILE", "CPIS_LEDGER_PUBLIC_KEYS_FILE");
        assertThat(compose.at("/services/portal/secrets").toString())
                .contains(
                        "cpis.oidc.client-secret",
                        "cpis.lookup.digest-key",
                        "cpis.db.password",
                        "cpis.db.owner.password");
    }

    @Test
    void whatIsMountedAndCopiedExists() throws IOException {
        for (JsonNode volume : compose.at("/services/mariadb/volumes")) {
            String source = volume.asText().split(":", 2)[0];
            if (source.startsWith("./")) {
                assertThat(DOCKER.resolve(source)).exists();
            }
        }
        for (String service : List.of("portal", "keycloak")) {
            Path file = PROJECT.resolve(
                    compose.at("/services/" + service + "/build/dockerfile").asText());
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("COPY --chmod"))
                            .flatMap(line -> Stream.of(line.split(" ", -1)))
                            .filter(word -> word.startsWith("docker/") || word.endsWith(".json"))
                            .filter(word -> !word.startsWith("/")))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(PROJECT.resolve(source)).exists());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(DOCKER)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(DOCKER.resolve("secrets")))
                    .toList();
        }
    }

    private static JsonSchema schema() {
        try (InputStream in = ComposeFileTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            JsonNode schema = new JsonMapper().readTree(in);
            // Relics of an older draft, which the validator takes for unknown keywords.
            schema.findParents("id").stream()
                    .filter(parent -> parent.path("id").isTextual())
                    .forEach(parent -> ((ObjectNode) parent).remove("id"));
            return JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(schema);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(DOCKER.resolve("compose.yaml").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
