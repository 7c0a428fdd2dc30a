package org.cpis.upload.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.cpis.platform.web.Notice;
import org.cpis.upload.FeedFormat;
import org.cpis.upload.Parcel;
import org.cpis.upload.UploadSettings;

/** Checks what a browser sent with the form, and says beside the field what is wrong with it. */
@ApplicationScoped
class BrowserFile {

    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    private UploadSettings settings;

    boolean isGood(Part file) {
        if (file == null || file.getSize() == 0) {
            Notice.wrong("send:file", "send.file.empty");
            return false;
        }
        if (file.getSize() > settings.maxBytes()) {
            Notice.wrong("send:file", "send.file.tooLarge", settings.maxBytes() / MEBIBYTE);
            return false;
        }
        boolean known = formatOf(file).isPresent();
        if (!known) {
            Notice.wrong("send:file", "send.file.format");
        }
        return known;
    }

    private static Optional<FeedFormat> formatOf(Part file) {
        String name = String.valueOf(file.getSubmittedFileName()).toUpperCase(Locale.ROOT);
        return Arrays.stream(FeedFormat.values())
                .filter(format -> name.endsWith("." + format))
                .findFirst();
    }

    OptionalLong number(String typed) {
        String digits = typed == null ? "" : typed.strip();
        if (digits.matches("[1-9][0-9]{0,17}")) {
            return OptionalLong.of(Long.parseLong(digits));
        }
        Notice.wrong("send:sequence", "send.sequence.number");
        return OptionalLong.empty();
    }

    Parcel parcel(String authority, long sequence, String mode, Part file) throws IOException {
        FeedFormat format = formatOf(file).orElseThrow();
        return new Parcel(authority, sequence, mode, format, null, file.getInputStream());
    }
}
