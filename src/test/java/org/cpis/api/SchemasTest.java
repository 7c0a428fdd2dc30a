package org.cpis.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;
import org.cpis.support.FeedFile;
import org.cpis.upload.FileCode;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.RecordCode;
import org.cpis.upload.SequenceGap;
import org.cpis.upload.UploadSummary;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What the portal writes and what it publishes about files must agree. */
class SchemasTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final UploadSummary FULL = summary(FileCode.CPF03, "", new SequenceGap(4, 6));
    private static final UploadSummary IN_WORK = summary(null, "", null);
    private static final UploadSummary REFUSED = summary(FileCode.CPF01, "Correct it & send it <again>.", null);
    private static final AcknowledgementLines LINES = new AcknowledgementLines(
            block -> block > 1
                    ? List.of()
                    : List.of(
                            new RecordAnswer("=1+1\u0001" + block, RecordCode.CPR06, null, "line 2", "Loaded."),
                            new RecordAnswer(
                                    "b<" + block, RecordCode.CPR07, "P01", "line 3, column start_date", "Give it.")),
            block -> block > 0
                    ? List.of()
                    : List.of(
                            new MissingPlan("1", new NhsNumber("9990000018"), PlanType.CPP, "-12"),
                            new MissingPlan("2", new NhsNumber("9990000026"), PlanType.LAC, null)));

    @Test
    void acknowledgements_in_json_fit_their_schema() throws IOException {
        for (UploadSummary upload : List.of(FULL, IN_WORK, REFUSED)) {
            String json = written(new AcknowledgementJson(), upload);
            assertThat(jsonFaults("acknowledgement.schema.json", json)).isEmpty();
        }
        String spoilt = written(new AcknowledgementJson(), FULL).replace("\"P01\"", "\"X\"");
        assertThat(jsonFaults("acknowledgement.schema.json", spoilt)).isNotEmpty();
    }

    @Test
    void acknowledgements_in_xml_fit_their_schema() throws Exception {
        for (UploadSummary upload : List.of(FULL, IN_WORK, REFUSED)) {
            validate("acknowledgement.xsd", written(new AcknowledgementXml(), upload));
        }
        String spoilt = written(new AcknowledgementXml(), FULL).replace("<detail>P01", "<detail>X");
        assertThatThrownBy(() -> validate("acknowledgement.xsd", spoilt)).isInstanceOf(SAXException.class);
    }

    @Test
    void acknowledgements_in_csv_are_one_table_without_formulas() throws IOException {
        List<String> lines = written(new AcknowledgementCsv(), FULL).lines().toList();
        assertThat(lines).hasSize(1 + 1 + 2 + 4);
        assertThat(lines.get(1)).startsWith("file,901,7,full,3,2,1,4,6,,CPF03,,,\"Files 4 to 6");
        assertThat(lines.get(2)).isEqualTo("missing,,,,,,,,,,,,,,9990000018,CPP,'-12");
        assertThat(lines.get(4)).contains("'=1+1");
        assertThat(lines.get(5)).contains("b<0,CPR07,P01,\"line 3, column start_date\",Give it.");
    }

    @Test
    void sample_files_fit_the_schemas_of_their_format() throws Exception {
        validate("upload.xsd", sample("upload.xml"));
        assertThat(jsonFaults("upload.schema.json", sample("upload.json"))).isEmpty();
        assertThat(jsonFaults("upload.schema.json", sample("upload.json").replace("LAC", "CIN")))
                .isNotEmpty();
        assertThatThrownBy(() -> validate("upload.xsd", sample("upload.xml").replace("LAC", "CIN")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void the_columns_that_are_published_are_those_of_the_feed() throws IOException {
        List<String> published = new ArrayList<>();
        new JsonMapper()
                .readTree(text("/schemas/upload-csv.json"))
                .at("/tableSchema/columns")
                .forEach(column -> published.add(column.path("name").asText()));
        String header = new FeedFile(LocalDate.of(2026, 11, 21)).text().strip();
        assertThat(String.join(",", published)).isEqualTo(header);
    }

    private static UploadSummary summary(FileCode code, String message, SequenceGap gap) {
        Instant finished = code == null ? null : NOW;
        return new UploadSummary("1", "901", 7, "full", NOW, finished, code, 3, 2, 1, message, 3, gap, 2);
    }

    private static String written(AcknowledgementForm form, UploadSummary upload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(upload, upload.isFinished() ? LINES : AcknowledgementLines.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sample(String name) throws IOException {
        return text("/samples/" + name);
    }

    private static Set<?> jsonFaults(String name, String json) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(text("/schemas/" + name))
                .validate(json, InputFormat.JSON);
    }

    private static void validate(String name, String xml) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(text("/schemas/" + name))))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = SchemasTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
