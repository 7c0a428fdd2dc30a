package org.cpis.register.pds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.lookup.Results;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonRow;
import org.cpis.register.PersonSearch;
import org.cpis.register.PersonStatus;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.upload.Parcel;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.RecordCode;
import org.cpis.upload.Uploads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The national service where the portal expects it, and what people and authorities do while it answers. */
@ApplicationScoped
public class PdsFixture {

    private static final LocalDate BORN = LocalDate.of(2016, 2, 29);

    @Inject
    private Fixture fixture;

    @Inject
    private Finder finder;

    @Inject
    private Uploads uploads;

    @Inject
    private FeedDoor door;

    @Inject
    private People people;

    @Inject
    @ConfigProperty(name = "cpis.pds.url")
    private String url;

    FhirServer start() {
        fixture.load();
        return FhirServer.start(URI.create(url).getPort());
    }

    Optional<Found> byNumber(String number) {
        return fixture.as(Actors.nurse(), () -> finder.byNumber(new NhsNumber(number)));
    }

    Results search(Actor actor) {
        return fixture.as(actor, () -> finder.search("basic", new PersonSearch("Quillfeather*", BORN, Gender.FEMALE)));
    }

    /** Sends one row for each name and number in turn; the rows describe the person that the service has there. */
    List<RecordCode> send(String... namesAndNumbers) {
        FeedFile file = new FeedFile(fixture.today());
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            file.cells(namesAndNumbers[i], namesAndNumbers[i + 1], "Quillfeather", "Ada", BORN.toString(), "CPP");
        }
        long sequence = fixture.as(Actors.feedOf("902"), uploads::nextSequence);
        Parcel parcel = FeedFile.parcel("902", sequence, file.text());
        String id = fixture.as(Actors.feedOf("902"), () -> uploads.receive(parcel));
        return door.answer("902", id).records().stream().map(RecordAnswer::code).toList();
    }

    /** The local index describes the same person as the service will. */
    String indexHolds(String number) {
        NhsNumber held = new NhsNumber(number);
        PersonRow row = new PersonRow(
                held, "Quillfeather", "Ada", BORN, Gender.FEMALE, null, PersonStatus.ACTIVE, null, List.of());
        fixture.doAs(Actors.national(), () -> people.put(List.of(row)));
        return number;
    }

    String status(String number) {
        return Arrays.stream(PersonStatus.values())
                .map(PersonStatus::name)
                .filter(status -> fixture.number(
                                "SELECT COUNT(*) FROM person WHERE nhs_number = ? AND status = ?", number, status)
                        == 1)
                .findFirst()
                .orElse("none");
    }

    long changes() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'INDEX_CHANGED'");
    }

    long searches() {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE action = 'SEARCHED' AND detail LIKE '%no answer%'");
    }
}
