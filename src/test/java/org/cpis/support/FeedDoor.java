package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.upload.Acknowledgement;
import org.cpis.upload.Uploads;

/** Sends files as an authority's machine does, each under the next free number, and waits for the answer. */
@ApplicationScoped
public class FeedDoor {

    @Inject
    private Fixture fixture;

    @Inject
    private Uploads uploads;

    public Acknowledgement send(String authority, FeedFile file) {
        long sequence =
                fixture.number("SELECT COALESCE(MAX(sequence), 0) + 1 FROM upload WHERE authority = ?", authority);
        String id = fixture.as(
                Actors.feedOf(authority), () -> uploads.receive(FeedFile.parcel(authority, sequence, file.text())));
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .until(
                        () -> fixture.as(Actors.feedOf(authority), () -> uploads.acknowledgement(id)),
                        answer -> answer.upload().isFinished());
    }
}
