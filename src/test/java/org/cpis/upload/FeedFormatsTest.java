package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatsTest {

    private static final FeedLimits LIMITS = new FeedLimits(1_000, 16, 10_000);

    @Test
    void xml_is_read_in_any_order_of_fields_and_says_where_each_stands() {
        List<FeedRow> rows =
                xml("<!-- ours --><record><plan_type> CPP </plan_type><record_id>a&amp;<![CDATA[b]]></record_id>"
                        + "</record>\n<record/>");
        assertThat(rows).extracting(FeedRow::position).containsExactly(1, 2);
        assertThat(rows.get(0).cell(Column.RECORD_ID)).isEqualTo("a&b");
        assertThat(rows.get(0).cell(Column.PLAN_TYPE)).isEqualTo("CPP");
        assertThat(rows.get(0).isBlank(Column.OFFICE_PHONE)).isTrue();
        assertThat(rows.get(1).location(Column.NHS_NUMBER)).isEqualTo("/upload/record[2]/nhs_number");
        assertThat(rows).extracting(FeedRow::oddity).containsOnlyNulls();
    }

    @Test
    void json_is_read_in_any_order_of_members_and_says_where_each_stands() {
        List<FeedRow> rows = json("{\"plan_type\":\" CPP \",\"record_id\":\"a\\u0026b\",\"team_code\":null},{}");
        assertThat(rows).extracting(FeedRow::position).containsExactly(1, 2);
        assertThat(rows.get(0).cell(Column.RECORD_ID)).isEqualTo("a&b");
        assertThat(rows.get(0).cell(Column.PLAN_TYPE)).isEqualTo("CPP");
        assertThat(rows.get(0).isBlank(Column.TEAM_CODE)).isTrue();
        assertThat(rows.get(1).location(Column.NHS_NUMBER)).isEqualTo("/records/1/nhs_number");
        assertThat(rows).extracting(FeedRow::oddity).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <record><colour>red</colour></record>                           | /upload/record[1]/colour    | colour: take it out
            <record><action>a</action><action>b</action></record>           | /upload/record[1]/action    | action: send it only once
            <record><action><b>a</b></action></record>                      | /upload/record[1]/action    | action: send text
            <record><action kind='x'>a</action></record>                    | /upload/record[1]/action    | action: take its attributes off
            <record kind='x'><action>a</action></record>                    | /upload/record[1]           | Take the attributes off
            <record>text<action>a</action></record>                         | /upload/record[1]           | Take out the text
            <record><o:action xmlns:o='urn:other'>a</o:action></record>     | /upload/record[1]           | A field of this record
            """)
    void odd_things_in_xml_make_the_record_odd_and_say_where(String record, String location, String message) {
        List<FeedRow> rows = xml(record + "<record><record_id>2</record_id></record>");
        assertThat(rows.get(0).location(Column.RECORD_ID)).isEqualTo(location);
        assertThat(rows.get(0).oddity().message()).startsWith(message);
        assertThat(rows.get(1).oddity()).isNull();
        assertThat(rows.get(1).cell(Column.RECORD_ID)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"colour":"red"}              | /records/0/colour | colour: take it out
            {"action":"a","action":"b"}   | /records/0/action | action: send it only once
            {"action":7}                  | /records/0/action | action: send text
            {"action":true}               | /records/0/action | action: send text
            {"action":[["a"],{}]}         | /records/0/action | action: send text
            {"action":{"a":{"b":[]}}}     | /records/0/action | action: send text
            {"<b>":"a"}                   | /records/0        | A field of this record
            [{"a":[]}]                    | /records/0        | Make each record an object
            7                             | /records/0        | Make each record an object
            """)
    void odd_things_in_json_make_the_record_odd_and_say_where(String record, String location, String message) {
        List<FeedRow> rows = json(record + ",{\"record_id\":\"2\"}");
        assertThat(rows.get(0).location(Column.RECORD_ID)).isEqualTo(location);
        assertThat(rows.get(0).oddity().message()).startsWith(message);
        assertThat(rows.get(1).oddity()).isNull();
        assertThat(rows.get(1).cell(Column.RECORD_ID)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, CSV",
        "'Text/CSV; charset=UTF-8', CSV",
        "application/xml, XML",
        "text/xml, XML",
        "application/json, JSON"
    })
    void content_types_are_known_with_their_parameters(String type, FeedFormat format) {
        assertThat(FeedFormat.ofMediaType(type)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/octet-stream", "application/fhir+json", "text/csvs"})
    void other_content_types_are_not(String type) {
        assertThat(FeedFormat.ofMediaType(type)).isEqualTo(Optional.empty());
    }

    private static List<FeedRow> xml(String records) {
        return read(
                FeedFormat.XML,
                "<?xml version='1.0'?><upload xmlns='" + FeedXml.NAMESPACE + "'>" + records + "</upload>");
    }

    private static List<FeedRow> json(String records) {
        return read(FeedFormat.JSON, "{\"records\":[" + records + "]}\n");
    }

    private static List<FeedRow> read(FeedFormat format, String text) {
        List<FeedRow> read = new ArrayList<>();
        try (FeedRows rows = format.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            rows.forEachRemaining(read::add);
        }
        return read;
    }
}
