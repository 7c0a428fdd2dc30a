package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.identity.Actor;
import org.cpis.upload.Acknowledgements;
import org.cpis.upload.UploadSummary;
import org.cpis.upload.Uploads;

/** Sends files as an authority's machine does, each under the next free number, and waits for the answer. */
@ApplicationScoped
public class FeedDoor {

    @Inject
    private Fixture fixture;

    @Inject
    private Uploads uploads;

    @Inject
    private Acknowledgements acknowledgements;

    public Acknowledgement send(String authority, FeedFile file) {
        long sequence =
                fixture.number("SELECT COALESCE(MAX(sequence), 0) + 1 FROM upload WHERE authority = ?", authority);
        String id = fixture.as(
                Actors.feedOf(authority), () -> uploads.receive(FeedFile.parcel(authority, sequence, file.text())));
        return answer(authority, id);
    }

    /** The answer to a file of an authority, as soon as the work on it is over. */
    public Acknowledgement answer(String authority, String id) {
        Actor feed = Actors.feedOf(authority);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .pollInSameThread()
                .until(() -> fixture.as(feed, () -> acknowledgements.open(id)), UploadSummary::isFinished);
        return fixture.as(feed, () -> Acknowledgement.of(id, acknowledgements));
    }
}
