package org.cpis.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cpis.synthetic.KnownPeople;
import org.cpis.synthetic.SyntheticPerson;
import org.openqa.selenium.By;

/** A file with one record whose birth date is wrong, as a data officer would have it on disk. */
final class OfficerFile {

    static final KnownPeople CHILD = KnownPeople.CHILD_UNALLOCATED;

    private static final String HEADER =
            "record_id,action,nhs_number,family_name,given_names,birth_date,plan_type,legal_basis,start_date,end_date,"
                    + "expected_delivery_date,local_id,team_code,emergency_phone,office_phone\n";

    private OfficerFile() {}

    static SyntheticPerson child() {
        return CHILD.on(today());
    }

    /** Chooses the file on the page for it; the caller sends. */
    static void choose(Person officer, String recordId) {
        officer.open("/upload/send.xhtml");
        String path = onDisk(HEADER + row(recordId) + '\n').toString();
        officer.driver().findElement(By.id("send:file")).sendKeys(path);
    }

    private static String row(String recordId) {
        return String.join(
                ",",
                recordId,
                "upsert",
                CHILD.nhsNumber(),
                child().family(),
                child().given(),
                child().birthDate().minusDays(1).toString(),
                "CPP",
                "",
                today().minusDays(2).toString(),
                "",
                "",
                "L-" + recordId,
                "",
                "020 7946 0123",
                "");
    }

    /** Waits until the page of the file says what became of it. */
    static void awaitAnswer(Person officer) {
        Patience.of(officer.driver(), Duration.ofSeconds(60))
                .until(browser -> officer.text().contains("No record loaded"));
    }

    private static Path onDisk(String text) {
        try {
            Path file = Files.createTempFile("feed", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
