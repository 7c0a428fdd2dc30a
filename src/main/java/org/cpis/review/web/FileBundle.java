package org.cpis.review.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpis.platform.sheet.Document;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.SheetFormat;

/** Several files of one report, as one. */
final class FileBundle implements AutoCloseable {

    private final ZipOutputStream zip;

    FileBundle(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void csv(String name, Sheet sheet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(); // writing the table closes what it is written to
        SheetFormat.CSV.write(sheet, file);
        add(name, file.toByteArray());
    }

    void pdf(String name, Document document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.write(file);
        add(name, file.toByteArray());
    }

    void add(String name, byte[] content) throws IOException {
        begin(name).write(content);
        end();
    }

    /** Begins a file that is written bit by bit. */
    OutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return zip;
    }

    void end() throws IOException {
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
