package org.cpis.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cpis.identity.Activity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("realm-export.json")
class RealmExportTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Realm REALM =
            Realm.of(Path.of(System.getProperty("basedir", "")).toAbsolutePath());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nurse | 555000000101 | ZT101 [B0107] ZT201 [B0170]",
                "gp | 555000000102 | ZT401 [B0170]",
                "midwife | 555000000103 | ZT102 [B0107, CPIS-POSTCODE]",
                "bank-nurse | 555000000115 | ZT1 [B0107]",
                "receptionist | 555000000104 | ZT101 []",
                "social-worker | 555000000105 | 901 [CPIS-INBOX]",
                "team-manager | 555000000106 | 901 [CPIS-INBOX, CPIS-MANAGE]",
                "duty-worker | 555000000107 | 901 [CPIS-INBOX]",
                "data-officer | 555000000108 | 901 [CPIS-DATA]",
                "social-worker-902 | 555000000109 | 902 [CPIS-INBOX]",
                "team-manager-902 | 555000000122 | 902 [CPIS-INBOX, CPIS-MANAGE]",
                "designated | 555000000110 | DR1 [CPIS-REVIEW]",
                "privacy-officer | 555000000111 | ZT1 [CPIS-PRIVACY]",
                "administrator | 555000000112 | NAT1 [CPIS-ADMIN]",
                "data-officer-902 | 555000000113 | 902 [CPIS-DATA]",
                "paramedic | 555000000121 | ZT901 [B0107]",
                "paediatrician | 555000000120 | ZT302 [B0107, B0170]"
            })
    void eachPersonaHoldsItsPositions(String name, String uid, String positions) {
        JsonNode user = named("users", "username", name);
        assertThat(user.at("/attributes/smartcard_uid/0").asText()).isEqualTo(uid);
        assertThat(user.at("/credentials/0/value").asText()).as("demo password").isEqualTo(name);
        assertThat(REALM.personas()).hasSize(17);
        assertThat(roles(user).stream()
                        .map(role -> role.path("org_code").asText() + " " + texts(role.path("activity_codes")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(positions);
    }

    @Test
    void rolesAreShapedAsCis2TellsThem() {
        List<JsonNode> all =
                list("users").stream().flatMap(user -> roles(user).stream()).toList();
        assertThat(all).allSatisfy(role -> {
            assertThat(role.path("role_name").asText()).matches("\"[^\"]+\":\"[^\"]+\":\"[^\"]+\"");
            assertThat(role.path("role_code").asText()).matches("S\\d{4}:G\\d{4}:R\\d{4}");
            assertThat(role.path("person_roleid").asText()).matches("\\d{12}");
            assertThat(role.path("activities")).hasSameSizeAs(role.path("activity_codes"));
            assertThat(texts(role.path("activity_codes")))
                    .allSatisfy(code -> assertThat(Activity.of(code)).isPresent());
        });
        assertThat(all.stream().map(role -> role.path("person_roleid").asText()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAttributeOfAUserIsDeclaredAndFits() throws Exception {
        JsonNode profile = JSON.readTree(REALM.tree()
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText());
        Map<String, JsonNode> declared = new TreeMap<>();
        profile.path("attributes")
                .forEach(attribute -> declared.put(attribute.path("name").asText(), attribute));
        for (JsonNode user : list("users")) {
            user.path("attributes").properties().forEach(given -> {
                assertThat(declared).containsKey(given.getKey());
                JsonNode limit = declared.get(given.getKey()).at("/validations/length/max");
                assertThat(texts(given.getValue()))
                        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(limit.asInt()));
            });
        }
    }

    @Test
    void thePortalProvesItselfWithPkceAndHearsOfLogouts() {
        JsonNode portal = client("cpis-portal");
        JsonNode attributes = portal.path("attributes");
        assertThat(attributes.path("pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(texts(portal.path("redirectUris"))).containsExactly("https://localhost:8443/callback");
        assertThat(attributes.path("post.logout.redirect.uris").asText()).isEqualTo("https://localhost:8443/*");
        assertThat(attributes.path("backchannel.logout.url").asText())
                .isEqualTo("https://localhost:8443/backchannel-logout");
        assertThat(attributes.path("backchannel.logout.session.required").asText())
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicClient", "directAccessGrantsEnabled", "implicitFlowEnabled", "fullScopeAllowed"})
    void noClientHasAnEasierWayIn(String option) {
        assertThat(list("clients"))
                .allSatisfy(client -> assertThat(client.path(option).isBoolean()
                                && !client.path(option).asBoolean())
                        .as(client.path("clientId").asText())
                        .isTrue());
    }

    @Test
    void thePortalIsToldWhoAndInWhichRoles() {
        Set<String> claims = claims(client("cpis-portal")).keySet();
        assertThat(claims)
                .contains(
                        "nhsid_useruid",
                        "title",
                        "display_name",
                        "nhsid_nrbac_roles",
                        "nhsid_user_orgs",
                        "id_assurance_level");
        assertThat(client("cpis-portal").findValuesAsText("protocolMapper"))
                .contains("oidc-amr-mapper", "oidc-acr-mapper");
    }

    @ParameterizedTest
    @CsvSource({
        "cpis-la-901, 901, CPIS-UPLOAD CPIS-MAILBOX",
        "cpis-la-902, 902, CPIS-UPLOAD CPIS-MAILBOX",
        "cpis-la-903, 903, CPIS-UPLOAD CPIS-MAILBOX",
        "cpis-national, NAT1, CPIS-INDEX"
    })
    void eachMachineActsForOneOrganisation(String id, String organisation, String activities) {
        JsonNode machine = client(id);
        assertThat(machine.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(machine.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(machine.path("secret").asText()).isEqualTo("demo-only-" + id);
        assertThat(claims(machine))
                .containsEntry("cpis_org_code", organisation)
                .containsEntry("cpis_activity_codes", "[\"" + activities.replace(" ", "\",\"") + "\"]");
        assertThat(machine.findValuesAsText("included.custom.audience")).containsExactly("cpis-api");
    }

    @Test
    void theCardIsAskedForBeforeThePassword() {
        assertThat(REALM.tree().path("browserFlow").asText()).isEqualTo("cpis browser");
        assertThat(steps("cpis browser"))
                .containsExactly("auth-cookie ALTERNATIVE", "cpis smartcard ALTERNATIVE", "cpis form ALTERNATIVE");
        assertThat(steps("cpis aal3"))
                .containsExactly(
                        "conditional-level-of-authentication REQUIRED", "auth-x509-client-username-form REQUIRED");
        assertThat(steps("cpis aal1"))
                .containsExactly(
                        "conditional-level-of-authentication REQUIRED", "auth-username-password-form REQUIRED");
        assertThat(REALM.tree().path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void thePortalMayBeElsewhere() {
        assertThat(REALM.forPortalAt("https://localhost:1234", List.of()))
                .contains("https://localhost:1234/callback", "https://localhost:1234/backchannel-logout")
                .doesNotContain("8443");
    }

    private static List<String> steps(String flow) {
        List<String> steps = new ArrayList<>();
        named("authenticationFlows", "alias", flow)
                .path("authenticationExecutions")
                .forEach(step -> steps.add(
                        step.path("authenticator").asText(step.path("flowAlias").asText()) + " "
                                + step.path("requirement").asText()));
        return steps;
    }

    private static Map<String, String> claims(JsonNode client) {
        Map<String, String> claims = new TreeMap<>();
        client.path("protocolMappers").findValues("config").stream()
                .filter(config -> config.has("claim.name"))
                .forEach(config -> claims.put(
                        config.path("claim.name").asText(),
                        config.path("claim.value").asText()));
        return claims;
    }

    private static JsonNode client(String id) {
        return named("clients", "clientId", id);
    }

    private static JsonNode named(String list, String key, String value) {
        return list(list).stream()
                .filter(node -> node.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(String name) {
        return StreamSupport.stream(REALM.tree().path(name).spliterator(), false)
                .toList();
    }

    private static List<JsonNode> roles(JsonNode user) {
        return texts(user.at("/attributes/nrbac_roles")).stream()
                .map(Realm::parse)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
