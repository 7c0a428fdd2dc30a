package org.cpis.inbox.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.SheetFormat;

/** What is in an exported file. */
final class SheetFiles {

    private SheetFiles() {}

    static List<CSVRecord> csv(Sheet sheet) throws IOException {
        String text = new String(bytes(sheet, SheetFormat.CSV), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    static String strings(Sheet sheet) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Files.write(file, bytes(sheet, SheetFormat.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    static byte[] bytes(Sheet sheet, SheetFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(sheet, out);
        return out.toByteArray();
    }
}
