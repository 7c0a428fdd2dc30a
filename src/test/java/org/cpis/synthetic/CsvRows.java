package org.cpis.synthetic;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of CSV text by column name. */
final class CsvRows {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    static List<CSVRecord> of(String csv) {
        try {
            return WITH_HEADER.parse(new StringReader(csv)).getRecords();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static List<CSVRecord> ofFeeds(SyntheticData data) {
        return data.feedCsvByAuthority().values().stream()
                .flatMap(csv -> of(csv).stream())
                .toList();
    }
}
