package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.cpis.dev.Stack;
import org.cpis.support.FeedFile;
import org.cpis.synthetic.KnownPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The feed at the door: types, versions, sizes, the forms of the acknowledgement, the schemas. */
class FeedDoorJourney {

    private static final Stack STACK = TestStack.get();
    private static final String DOOR = "/api/local-authorities/901/uploads?mode=delta&sequence=";
    private static final long GIGABYTE = 1L << 30;

    @Test
    void an_acknowledgement_is_given_in_json_csv_and_xml_as_its_schemas_say() throws Exception {
        String file = new FeedFile(LocalDate.now(ZoneId.of("Europe/London")))
                .row("good", KnownPeople.CHILD_WITHOUT_PLAN, "CPP")
                .cells("=cmd", "9990000019", "Nobody", "Here", "2019-05-01", "CPP")
                .text();
        String location = taken("text/csv", file);
        ApiJourney.answerAt(location, "901");
        String json =
                acknowledgement(location, "application/json;q=0.9, text/html").body();
        assertThat(jsonFaults("acknowledgement.schema.json", json)).isEmpty();
        validate(
                "acknowledgement.xsd",
                acknowledgement(location, "application/xml").body());
        assertThat(acknowledgement(location, "text/html").statusCode()).isEqualTo(406);
        String type = acknowledgement(location, "*/*")
                .headers()
                .firstValue("Content-Type")
                .orElse("");
        assertThat(type).startsWith("application/json");
        tabular(acknowledgement(location, "text/csv"));
    }

    private static void tabular(HttpResponse<String> csv) {
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(4).anyMatch(line -> line.contains(",'=cmd,CPR04,"));
    }

    @Test
    void xml_and_json_are_taken_and_fit_their_schemas() throws Exception {
        String xml =
                "<upload xmlns='https://cpis.org/ns/upload/1'><record><record_id>1</record_id><action>delete</action>"
                        + "<nhs_number>9990000026</nhs_number><plan_type>LAC</plan_type></record></upload>";
        validate("upload.xsd", xml);
        assertThat(ApiJourney.answerAt(taken("application/xml", xml), "901")
                        .at("/records/0/location")
                        .asText())
                .isEqualTo("/upload/record[1]/nhs_number");
        String json =
                "{\"records\":[{\"record_id\":\"1\",\"action\":\"delete\",\"nhs_number\":\"9990000026\",\"plan_type\":\"LAC\"}]}";
        assertThat(jsonFaults("upload.schema.json", json)).isEmpty();
        assertThat(jsonFaults("upload.schema.json", json.replace("delete", "remove")))
                .isNotEmpty();
        assertThat(ApiJourney.answerAt(taken("application/json", json), "901")
                        .at("/records/0/location")
                        .asText())
                .isEqualTo("/records/0/nhs_number");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            text/plain,       -,         -,        -,    415
            text/csv,         gzip,      -,        -,    415
            text/csv,         identity,  -,        1.0,  202
            text/csv,         -,         -,        beta, 400
            text/csv,         -,         text/html,-,    406
            text/csv,         -,         text/csv, -,    202
            """)
    void the_door_says_what_it_does_not_take(String type, String encoding, String accept, String version, int status)
            throws IOException {
        HttpRequest.Builder request = request(next(), BodyPublishers.ofString("x"));
        request.header("Content-Type", type);
        header(request, "Content-Encoding", encoding);
        header(request, "Accept", accept);
        header(request, "Client-Version", version);
        assertThat(STACK.send(request).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "-1", "1.5", "99999999999999999999", ""})
    void a_number_that_is_none_is_told(String sequence) throws IOException {
        HttpRequest.Builder request =
                request(DOOR + sequence, BodyPublishers.ofString("x")).header("Content-Type", "text/csv");
        assertThat(STACK.send(request).statusCode()).isEqualTo(400);
    }

    @Test
    void a_gigabyte_of_zeros_is_refused_soon_with_a_length_and_without() throws IOException {
        BodyPublisher known = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(Zeros::new), GIGABYTE);
        assertThat(refused(request(next(), known).expectContinue(true))).isEqualTo(413);
        assertThat(refused(request(next(), BodyPublishers.ofInputStream(Zeros::new))))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upload.xsd",
                "upload.schema.json",
                "upload-csv.json",
                "acknowledgement.xsd",
                "acknowledgement.schema.json"
            })
    void schemas_are_open_to_everybody(String name) throws IOException {
        assertThat(schema(name).statusCode()).isEqualTo(200);
        assertThat(schema(name).body()).isNotBlank();
        assertThat(schema(name + "x").statusCode()).isEqualTo(404);
    }

    private static int refused(HttpRequest.Builder request) throws IOException {
        return STACK.send(request.header("Content-Type", "text/csv")).statusCode();
    }

    private static String taken(String type, String body) throws IOException {
        HttpResponse<String> taken =
                STACK.send(request(next(), BodyPublishers.ofString(body)).header("Content-Type", type));
        assertThat(taken.statusCode()).isEqualTo(202);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> acknowledgement(String location, String accept) throws IOException {
        return STACK.send(HttpRequest.newBuilder(URI.create(location))
                .header("Authorization", token())
                .header("Accept", accept));
    }

    private static HttpRequest.Builder request(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(STACK.portalUrl() + path))
                .header("Authorization", token())
                .POST(body);
    }

    private static String next() {
        return DOOR + Machine.nextSequence("901");
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private static String token() {
        return "Bearer " + STACK.accessToken("cpis-la-901");
    }

    private static HttpResponse<String> schema(String name) throws IOException {
        return STACK.send(HttpRequest.newBuilder(URI.create(STACK.portalUrl() + "/api/schemas/" + name)));
    }

    private static Set<?> jsonFaults(String name, String json) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema(name).body())
                .validate(json, InputFormat.JSON);
    }

    private static void validate(String name, String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(schema(name).body())))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    /** As many zeros as the largest file that anybody would send. */
    private static final class Zeros extends InputStream {
        private long left = GIGABYTE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
