package org.cpis.upload;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every code of the feed: file in, exact acknowledgement out, what is held before and after. One file per case. */
@ArquillianTest
class FeedCodesIT {

    private static final List<String> OF_EVERY_FORMAT = List.of(
            "CPF02",
            "CPF02-empty",
            "CPF02-delete",
            "CPF03",
            "CPF04",
            "CPF05",
            "CPF06",
            "CPR01",
            "CPR02",
            "CPR03",
            "CPR04",
            "CPR05",
            "CPR06",
            "CPR07",
            "P01",
            "P02",
            "P03",
            "P04",
            "P05",
            "P06",
            "P06-far",
            "P07",
            "P08",
            "P09",
            "P10",
            "P13",
            "P13-type",
            "P13-basis",
            "P13-long",
            "P14");
    private static final List<String> OF_CSV = List.of("CPF01", "CPF01-broken", "CPF01-empty-full", "P13-fields");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Feeds feeds;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @AfterEach
    void index() {
        DirectoryOutage.end();
    }

    @Test
    void every_code_has_its_exact_answer() {
        SoftAssertions all = new SoftAssertions();
        Stream.concat(OF_EVERY_FORMAT.stream(), OF_CSV.stream()).forEach(name -> {
            FeedCase given = FeedCase.read(name, fixture.today());
            Acknowledgement answer = played(given, FeedFormat.CSV, all);
            all.assertThat(Feeds.lines(answer)).as(name).isEqualTo(given.lines("answer"));
        });
        all.assertAll();
    }

    @Test
    void the_same_content_has_the_same_answer_in_xml() {
        sameAnswers(FeedFormat.XML);
    }

    @Test
    void the_same_content_has_the_same_answer_in_json() {
        sameAnswers(FeedFormat.JSON);
    }

    private void sameAnswers(FeedFormat format) {
        SoftAssertions all = new SoftAssertions();
        OF_EVERY_FORMAT.forEach(name -> {
            FeedCase given = FeedCase.read(name, fixture.today());
            List<String> lines = Feeds.lines(played(given, format, all));
            all.assertThat(lines.stream().map(FeedCodesIT::withoutPlace))
                    .as("%s in %s", name, format)
                    .containsExactlyElementsOf(given.lines("answer").stream()
                            .map(FeedCodesIT::withoutPlace)
                            .toList());
        });
        all.assertAll();
    }

    private Acknowledgement played(FeedCase given, FeedFormat format, SoftAssertions all) {
        String label = given.name() + " in " + format;
        feeds.clear("901");
        if (!given.lines("given").isEmpty()) {
            feeds.send("901", Parcel.DELTA, given.file("given"));
        }
        all.assertThat(feeds.held("901"))
                .as("before %s", label)
                .containsExactlyInAnyOrderElementsOf(given.lines("before"));
        if (given.options().containsKey("directory")) {
            DirectoryOutage.after(0);
        }
        String mode = given.options().getOrDefault("mode", Parcel.DELTA);
        String text = FeedTexts.in(format, given.file("sent"));
        Acknowledgement answer = feeds.send("901", format, mode, given.options().get("version"), text);
        DirectoryOutage.end();
        all.assertThat(feeds.held("901"))
                .as("after %s", label)
                .containsExactlyInAnyOrderElementsOf(given.lines("after"));
        return answer;
    }

    private static String withoutPlace(String line) {
        return line.replaceFirst(" (line \\d+(, column \\w+)?|/\\S+): ", " ");
    }
}
