package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_UNALLOCATED;
import static org.cpis.synthetic.KnownPeople.DECEASED;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_CHILD;
import static org.cpis.synthetic.KnownPeople.PREGNANT_WOMAN;
import static org.cpis.synthetic.KnownPeople.SENSITIVE;
import static org.cpis.synthetic.KnownPeople.SUPERSEDED;

import jakarta.inject.Inject;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class UploadIT {

    private static final String[] ANSWERS = {
        "CPR06 null", "CPR01 null", "CPR04 null", "CPR03 null", "CPR05 null", "CPR02 null", "CPR07 P14"
    };

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Uploads uploads;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private FeedDoor door;

    @BeforeEach
    void people() {
        fixture.load();
    }

    /** A node that dies between two phases leaves a transaction that no later run, and no other node, gets past. */
    @Test
    void nothing_of_a_file_is_committed_in_two_phases() {
        FeedFile file = new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP");
        assertThat(send(file.text()).upload().fileCode()).isEqualTo(FileCode.CPF02);
        assertThat(fixture.number("SELECT VARIABLE_VALUE FROM information_schema.global_status"
                        + " WHERE VARIABLE_NAME = 'COM_XA_PREPARE'"))
                .isZero();
    }

    @Test
    void good_rows_are_loaded_and_answered() {
        FeedFile file = new FeedFile(fixture.today())
                .row("cpp", CHILD_UNALLOCATED, "CPP")
                .row("ucpp", PREGNANT_WOMAN, "UCPP")
                .row("lac", LOOKED_AFTER_CHILD, "LAC");
        Acknowledgement answer = send(file.text());
        assertThat(answer.upload().fileCode()).isEqualTo(FileCode.CPF02);
        assertThat(answer.records()).extracting(RecordAnswer::code).containsOnly(RecordCode.CPR06);
        assertThat(answer.records()).extracting(RecordAnswer::recordId).containsExactly("cpp", "ucpp", "lac");
        assertThat(plans("901", "LAC")).isPositive();
    }

    @Test
    void bad_rows_are_answered_by_code_and_the_good_one_is_loaded() {
        FeedFile file = new FeedFile(fixture.today())
                .row("good", CHILD_UNALLOCATED, "CPP")
                .cells("unknown", "9999999999", "Nobody", "Here", "2019-05-01", "CPP")
                .cells("form", "9990000019", "Nobody", "Here", "2019-05-01", "CPP")
                .cells("name", PREGNANT_WOMAN.nhsNumber(), "Nobody", "Here", "2019-05-01", "CPP")
                .row("superseded", SUPERSEDED, "CPP")
                .row("sensitive", SENSITIVE, "CPP")
                .row("deceased", DECEASED, "CPP");
        Acknowledgement answer = send(file.text());
        assertThat(answer.upload().fileCode()).isEqualTo(FileCode.CPF03);
        assertThat(answer.records())
                .extracting(record -> record.code() + " " + record.detail())
                .containsExactly(ANSWERS);
        assertThat(answer.records().get(2).location()).isEqualTo("line 4, column nhs_number");
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing_and_uses_no_number_up() {
        long before = fixture.number("SELECT COUNT(*) FROM plan");
        long sequence = next();
        Acknowledgement answer = send(sequence, "record_id,action\n1,upsert\n");
        assertThat(answer.upload().fileCode()).isEqualTo(FileCode.CPF01);
        assertThat(answer.upload().message()).contains("column names");
        assertThat(fixture.number("SELECT COUNT(*) FROM plan")).isEqualTo(before);
        FeedFile good = new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP");
        assertThat(send(sequence, good.text()).upload().fileCode()).isEqualTo(FileCode.CPF02);
    }

    @Test
    void the_same_file_again_is_the_same_upload_and_another_one_is_refused() {
        long sequence = next();
        String file =
                new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP").text();
        Acknowledgement first = send(sequence, file);
        assertThat(send(sequence, file).upload().id()).isEqualTo(first.upload().id());
        assertThatThrownBy(() -> send(sequence, file + "\n")).isInstanceOf(SequenceTaken.class);
        assertThatThrownBy(() -> send(sequence - 1, file)).isInstanceOf(SequenceTaken.class);
    }

    @Test
    void a_delete_removes_the_own_plan_at_once_and_nothing_else() {
        send(new FeedFile(fixture.today()).row("1", LOOKED_AFTER_CHILD, "LAC").text());
        long held = plans("901", "LAC");
        Acknowledgement answer = send(new FeedFile(fixture.today())
                .delete("gone", LOOKED_AFTER_CHILD, "LAC")
                .text());
        assertThat(answer.records().get(0).code()).isEqualTo(RecordCode.CPR06);
        assertThat(plans("901", "LAC")).isEqualTo(held - 1);
        Acknowledgement again = send(new FeedFile(fixture.today())
                .delete("gone", LOOKED_AFTER_CHILD, "LAC")
                .text());
        assertThat(again.records().get(0).detail()).isEqualTo("P10");
    }

    @Test
    void only_the_own_authority_sends_and_reads() {
        String file =
                new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP").text();
        Acknowledgement answer = send(file);
        String id = answer.upload().id();
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("902"), () -> acknowledgements.open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("902"), () -> uploads.receive(parcel(99, file))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> acknowledgements.open(id)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(Actors.dataOfficer(), () -> acknowledgements.open(id)))
                .isEqualTo(answer.upload());
    }

    private Acknowledgement send(String file) {
        return send(next(), file);
    }

    private Acknowledgement send(long sequence, String file) {
        String id = fixture.as(Actors.feedOf("901"), () -> uploads.receive(parcel(sequence, file)));
        return door.answer("901", id);
    }

    private long next() {
        return fixture.as(Actors.feedOf("901"), uploads::nextSequence);
    }

    private static Parcel parcel(long sequence, String file) {
        return FeedFile.parcel("901", sequence, file);
    }

    private long plans(String authority, String type) {
        return fixture.number("SELECT COUNT(*) FROM plan WHERE authority = ? AND type = ?", authority, type);
    }
}
