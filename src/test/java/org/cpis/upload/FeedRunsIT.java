package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_UNALLOCATED;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.CHILD_WITH_ENDED_PLAN;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_CHILD;
import static org.cpis.synthetic.KnownPeople.PREGNANT_WOMAN;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Actors;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens around the records: full files, gaps in the numbers, the same bytes again, outages, two files at once. */
@ArquillianTest
class FeedRunsIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Feeds feeds;

    @Inject
    private Uploads uploads;

    @BeforeEach
    void nothingHeld() {
        fixture.load();
        feeds.clear("901");
    }

    @AfterEach
    void index() {
        DirectoryOutage.end();
    }

    @Test
    void a_full_file_reports_live_plans_that_it_does_not_name_and_ends_none() {
        feeds.send("901", Parcel.DELTA, fourLiveAndOneEnded());
        FeedFile full = file().row("kept", CHILD_UNALLOCATED, "CPP")
                .line("bad,upsert," + cells(PREGNANT_WOMAN) + ",UCPP,,,,,,,,")
                .delete("gone", LOOKED_AFTER_CHILD, "LAC");
        Acknowledgement answer = feeds.send("901", Parcel.FULL, full.text());
        assertThat(answer.upload().fileCode()).isEqualTo(FileCode.CPF03);
        assertThat(answer.missing())
                .extracting(plan -> plan.nhsNumber().digits() + " " + plan.planType() + " " + plan.localId())
                .containsExactly(CHILD_WITHOUT_PLAN.nhsNumber() + " CPP L-missed");
        assertThat(answer.upload().missingPlans()).isEqualTo(1);
        assertThat(feeds.held("901")).hasSize(4).noneMatch(plan -> plan.contains(LOOKED_AFTER_CHILD.nhsNumber()));
    }

    private String fourLiveAndOneEnded() {
        String dates = fixture.today().minusDays(90) + "," + fixture.today().minusDays(40);
        return file().row("kept", CHILD_UNALLOCATED, "CPP")
                .row("missed", CHILD_WITHOUT_PLAN, "CPP")
                .row("mother", PREGNANT_WOMAN, "UCPP")
                .row("gone", LOOKED_AFTER_CHILD, "LAC")
                .line("ended,upsert," + cells(CHILD_WITH_ENDED_PLAN) + ",CPP,," + dates + ",,,,020 7946 0123,")
                .text();
    }

    @Test
    void a_full_file_that_names_all_and_a_delta_that_does_not_report_nothing() {
        String both = file().row("1", CHILD_UNALLOCATED, "CPP")
                .row("2", CHILD_WITHOUT_PLAN, "CPP")
                .text();
        Acknowledgement full = feeds.send("901", Parcel.FULL, both);
        assertThat(full.missing()).isEmpty();
        assertThat(full.upload().missingPlans()).isZero();
        Acknowledgement delta = feeds.send(
                "901", Parcel.DELTA, file().row("1", CHILD_UNALLOCATED, "CPP").text());
        assertThat(delta.missing()).isEmpty();
        assertThat(delta.upload().missingPlans()).isNull();
    }

    @Test
    void a_gap_in_the_numbers_is_accepted_and_reported_once() {
        long next = fixture.as(Actors.dataOfficer(), uploads::nextSequence);
        Acknowledgement none = answered(next, "1");
        assertThat(none.upload().gap()).isNull();
        Acknowledgement after = answered(next + 4, "2");
        assertThat(after.upload().gap()).isEqualTo(new SequenceGap(next + 1, next + 3));
        assertThat(after.upload().fileCode()).isEqualTo(FileCode.CPF02);
        assertThat(answered(next + 5, "3").upload().gap()).isNull();
        assertThatThrownBy(() -> answered(next + 2, "4")).isInstanceOf(SequenceTaken.class);
    }

    @Test
    void the_same_bytes_in_another_mode_are_another_file() {
        long next = fixture.as(Actors.feedOf("901"), uploads::nextSequence);
        String text = file().row("1", CHILD_UNALLOCATED, "CPP").text();
        Acknowledgement first = answered(next, "1");
        assertThat(answered(next, "1")).isEqualTo(first);
        Parcel full = new Parcel("901", next, Parcel.FULL, FeedFormat.CSV, null, Feeds.stream(text));
        assertThatThrownBy(() -> feeds.receive(full)).isInstanceOf(SequenceTaken.class);
    }

    @Test
    void bytes_are_kept_in_parts_while_they_wait_and_removed_afterwards() {
        FeedFile large = file();
        IntStream.range(0, 6_000)
                .forEach(i -> large.cells("r" + i, "9990000019", "Nobody", "Here", "2019-05-01", "CPP"));
        Acknowledgement answer = feeds.send("901", Parcel.DELTA, large.text());
        assertThat(large.text().length()).isGreaterThan(2 * Intake.PART);
        assertThat(answer.upload().expectedRows()).isEqualTo(6_000);
        assertThat(answer.records())
                .hasSize(6_000)
                .extracting(RecordAnswer::recordId)
                .endsWith("r5998", "r5999");
        assertThat(fixture.number("SELECT COUNT(*) FROM upload_part")).isZero();
    }

    @Test
    void an_outage_after_some_records_keeps_them_and_the_file_goes_on() {
        FeedFile file = file().row("first", CHILD_UNALLOCATED, "CPP");
        IntStream.range(0, 60).forEach(i -> file.cells("r" + i, "9990000019", "Nobody", "Here", "2019-05-01", "CPP"));
        file.row("last", CHILD_WITHOUT_PLAN, "CPP");
        DirectoryOutage.after(1);
        long sequence = fixture.as(Actors.feedOf("901"), uploads::nextSequence);
        String id = feeds.receive(FeedFile.parcel("901", sequence, file.text()));
        Awaitility.await().until(() -> DirectoryOutage.refused() > 0);
        assertThat(feeds.held("901")).hasSize(1);
        DirectoryOutage.end();
        Awaitility.await()
                .until(() -> fixture.tamper(
                                "UPDATE upload SET leased_until = '2000-01-01' WHERE id = ? AND received = 50", id)
                        == 1);
        Acknowledgement answer = feeds.answer("901", id);
        assertThat(answer.upload().fileCode()).isEqualTo(FileCode.CPF03);
        assertThat(answer.upload().received()).isEqualTo(62);
        assertThat(feeds.held("901")).hasSize(2);
    }

    @Test
    void files_of_one_authority_that_wait_together_are_worked_one_after_the_other() {
        long next = fixture.as(Actors.feedOf("901"), uploads::nextSequence);
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(i -> {
                    FeedFile file = file();
                    IntStream.range(0, 200)
                            .forEach(r -> file.cells(i + "-" + r, "9990000019", "No", "One", "2019-05-01", "CPP"));
                    return feeds.receive(FeedFile.parcel("901", next + i, file.text()));
                })
                .toList();
        ids.forEach(
                id -> assertThat(feeds.answer("901", id).upload().received()).isEqualTo(200));
        List<String> order = fixture.texts(
                "SELECT id FROM upload WHERE sequence >= ? AND authority = '901'" + " ORDER BY finished_at", next);
        assertThat(order).isEqualTo(ids);
    }

    private Acknowledgement answered(long sequence, String record) {
        String text = file().row(record, CHILD_UNALLOCATED, "CPP").text();
        return feeds.answer("901", feeds.receive(FeedFile.parcel("901", sequence, text)));
    }

    private FeedFile file() {
        return new FeedFile(fixture.today());
    }

    private String cells(KnownPeople known) {
        var person = known.on(fixture.today());
        return String.join(
                ",",
                known.nhsNumber(),
                person.family(),
                person.given(),
                person.birthDate().toString());
    }
}
