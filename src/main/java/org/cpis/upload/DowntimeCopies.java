package org.cpis.upload;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Authorities;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps a copy of the directory of authorities as a file that is there when the portal is not, for a plain web server or a
 * shared folder of the organisation. Holds no person.
 */
@Stateless
public class DowntimeCopies {

    /** Name of the file in the directory of the settings. */
    static final String FILE = "cpis-downtime.html";

    @Inject
    private Authorities authorities;

    @Inject
    private UploadFreshness freshness;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.downtime.directory", defaultValue = "-")
    private String directory;

    private DowntimeSheet sheet;

    @PostConstruct
    void readFrame() {
        try (InputStream frame = DowntimeCopies.class.getResourceAsStream("/downtime-sheet.html")) {
            sheet = new DowntimeSheet(new String(frame.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file anew, whole or not at all; does nothing where no directory is set. */
    @Allowed(SIGNED_IN)
    public void write() throws IOException {
        if (directory.equals("-")) {
            return;
        }
        String page = sheet.of(authorities.directory(), line -> freshness.of(line.code()), clock.instant());
        Path folder = Files.createDirectories(Path.of(directory));
        Path draft = Files.writeString(folder.resolve(FILE + ".new"), page);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
