package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must be refused as a whole, each with a sentence, and without being collected in memory first. */
class HostileFileTest {

    private static final FeedLimits LIMITS = new FeedLimits(3, 16, 10_000);
    private static final String CSV_HEAD = String.join(",", Column.HEADER) + "\n";
    private static final String XML_HEAD = "<upload xmlns='" + FeedXml.NAMESPACE + "'>";

    static Stream<List<Object>> goodFiles() {
        return Stream.of(
                List.of(FeedFormat.CSV, CSV_HEAD + "1,upsert,,M\u00fcller,,,,,,,,,,,\n"),
                List.of(FeedFormat.XML, XML_HEAD + "<record><family_name>M\u00fcller</family_name></record></upload>"),
                List.of(FeedFormat.JSON, "{\"records\":[{\"family_name\":\"M\u00fcller\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void the_same_file_is_taken_in_utf_8_and_refused_otherwise(List<Object> file) {
        FeedFormat format = (FeedFormat) file.get(0);
        String text = (String) file.get(1);
        assertThat(scan(format, text.getBytes(StandardCharsets.UTF_8)).rows()).isEqualTo(1);
        assertThat(scan(format, ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                        .rows())
                .isEqualTo(1);
        assertThat(refusal(format, text, StandardCharsets.ISO_8859_1)).contains("UTF-8");
        assertThat(refusal(format, "\ufeff" + text, StandardCharsets.UTF_16LE)).contains("UTF-8");
        assertThat(refusal(format, text, StandardCharsets.UTF_16BE)).contains("NUL");
        assertThat(refusal(format, text.replace("ll", "l\0l"), StandardCharsets.UTF_8))
                .contains("NUL");
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void a_file_that_breaks_off_is_refused_wherever_it_does(List<Object> file) {
        String text = ((String) file.get(1))
                .replace("M\u00fcller", "\"Miller\"")
                .replace("\"\"Miller\"\"", "\"Miller\"")
                .stripTrailing();
        FeedFormat format = (FeedFormat) file.get(0);
        int last = format == FeedFormat.CSV ? text.indexOf("Miller") + 3 : text.length() - 1;
        for (int end = last; end > Math.max(last - 60, 0); end--) {
            if (format != FeedFormat.CSV || text.substring(0, end).indexOf('"') >= 0) {
                assertThat(refusal(format, text.substring(0, end), StandardCharsets.UTF_8))
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE upload><upload/>                                                                        | DOCTYPE
            <!DOCTYPE upload SYSTEM "http://127.0.0.1:9/x.dtd"><upload/>                                      | DOCTYPE
            <!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/hostname">]><upload>&x;</upload>                      | DOCTYPE
            <!DOCTYPE u [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><u>&c;</u>        | DOCTYPE
            <upload/>                                                                                         | namespace
            <records xmlns='https://cpis.org/ns/upload/1'/>                                                   | namespace
            <upload xmlns='https://cpis.org/ns/upload/1'><row/></upload>                                      | nothing but record
            <upload xmlns='https://cpis.org/ns/upload/1'>text</upload>                                        | text
            <upload xmlns='https://cpis.org/ns/upload/1'><record>&x;</record></upload>                        | .
            <upload xmlns='https://cpis.org/ns/upload/1'></upload><upload/>                                   | line 1
            <?xml version="1.0" encoding="ISO-8859-1"?><upload xmlns='https://cpis.org/ns/upload/1'/>         | UTF-8
            """)
    void xml_with_another_shape_or_entities_is_refused(String text, String sentence) {
        assertThat(refusal(FeedFormat.XML, text, StandardCharsets.UTF_8)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                            | single member records
            {}                            | single member records
            {"rows":[]}                   | single member records
            {"records":{}}                | single member records
            {"records":[],"more":1}       | single member records
            {"records":[]}{}              | JSON
            {"records":[{"action":"a}]}   | JSON at line 1
            {"records":[{'action':'a'}]}  | JSON at line 1
            {"records":[{"action":"a\\u0000"}]} | NUL
            """)
    void json_with_another_shape_is_refused(String text, String sentence) {
        assertThat(refusal(FeedFormat.JSON, text.replace("\\\\", "\\"), StandardCharsets.UTF_8))
                .contains(sentence);
    }

    @Test
    void deep_nesting_is_refused_where_it_gets_too_deep() {
        String xml = XML_HEAD + "<record><action>" + "<a>".repeat(50_000);
        assertThat(refusal(FeedFormat.XML, xml, StandardCharsets.UTF_8)).contains("16 levels");
        String json = "{\"records\":[{\"action\":" + "[".repeat(50_000);
        assertThat(refusal(FeedFormat.JSON, json, StandardCharsets.UTF_8)).contains("16 levels");
    }

    @Test
    void a_field_may_be_so_long_and_no_longer() {
        for (FeedFormat format : FeedFormat.values()) {
            assertThat(scan(format, withField(format, 10_000)).rows()).isEqualTo(1);
            String sentence = refusal(format, withField(format, 10_001));
            assertThat(sentence).contains("10000 characters");
        }
    }

    @Test
    void a_file_may_have_so_many_records_and_no_more() {
        assertThat(scan(FeedFormat.CSV, (CSV_HEAD + "1\n2\n3\n").getBytes(StandardCharsets.UTF_8))
                        .rows())
                .isEqualTo(3);
        assertThat(refusal(FeedFormat.CSV, CSV_HEAD + "1\n2\n3\n4\n", StandardCharsets.UTF_8))
                .contains("3 records");
    }

    @ParameterizedTest
    @EnumSource
    void an_endless_line_is_left_long_before_its_end(FeedFormat format) {
        for (char filler : new char[] {'a', ' ', '\n', ',', '"', '[', '<', '0'}) {
            Endless tail = new Endless(filler);
            String head = format == FeedFormat.CSV ? CSV_HEAD : format == FeedFormat.XML ? XML_HEAD : "{\"records\":[";
            InputStream file =
                    new SequenceInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), tail);
            assertThat(refusal(format, file)).isNotEmpty();
            assertThat(tail.taken()).isLessThan(500_000);
        }
    }

    private static byte[] withField(FeedFormat format, int length) {
        String field = "x".repeat(length);
        String text = switch (format) {
            case CSV -> CSV_HEAD + "1," + field + "\n";
            case XML -> XML_HEAD + "<record><action>" + field + "</action></record></upload>";
            case JSON -> "{\"records\":[{\"action\":\"" + field + "\"}]}";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(FeedFormat format, String text, Charset charset) {
        return refusal(format, text.getBytes(charset));
    }

    private static String refusal(FeedFormat format, byte[] file) {
        return refusal(format, new ByteArrayInputStream(file));
    }

    private static String refusal(FeedFormat format, InputStream file) {
        FeedFormatException refused = catchThrowableOfType(FeedFormatException.class, () -> scan(format, file));
        assertThat(refused).as("%s must be refused", format).isNotNull();
        assertThat(refused.sentence()).hasSizeLessThan(400);
        return refused.sentence();
    }

    private static FeedScan scan(FeedFormat format, byte[] file) {
        return scan(format, new ByteArrayInputStream(file));
    }

    private static FeedScan scan(FeedFormat format, InputStream file) {
        try (FeedRows rows = format.open(file, LIMITS)) {
            return FeedScan.of(rows, LIMITS.rows());
        }
    }
}
