package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.NAMESAKE;
import static org.cpis.synthetic.KnownPeople.SENSITIVE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
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
class RejectIT {

    private static final String AUTHORITY = "903";
    private static final Actor OFFICER = Actors.dataOfficerOf(AUTHORITY);
    private static final Set<RecordCode> ALL = EnumSet.complementOf(EnumSet.of(RecordCode.CPR06));

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private FeedDoor door;

    @Inject
    private Rejects rejects;

    @Inject
    private RejectWork work;

    @Inject
    private UploadFreshness freshness;

    @BeforeEach
    void people() {
        fixture.load();
        fixture.tamper("DELETE FROM rejected_record WHERE authority = ?", AUTHORITY);
        fixture.tamper("DELETE FROM plan WHERE authority = ?", AUTHORITY);
    }

    @Test
    void a_later_file_that_loads_the_plan_closes_the_reject_and_its_cells_are_forgotten() {
        RejectRow reject = rejected("2001-01-01");
        assertThat(reject.code()).isEqualTo(RecordCode.CPR03);
        assertThat(reject.localId()).isEqualTo("L-one");
        door.send(AUTHORITY, new FeedFile(fixture.today()).row("one", CHILD_WITHOUT_PLAN, "CPP"));
        assertThat(only(reject.id()).state()).isEqualTo(RejectState.CORRECTED);
        assertThat(only(reject.id()).cells()).isEmpty();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM rejected_record WHERE cells IS NULL AND number_key IS NULL"
                                + " AND local_key IS NULL AND id = ?",
                        reject.id()))
                .isEqualTo(1);
    }

    @Test
    void the_same_plan_rejected_again_takes_the_place_of_the_older_reject() {
        RejectRow older = rejected("2001-01-01");
        RejectRow newer = rejected("2002-02-02");
        assertThat(only(older.id()).state()).isEqualTo(RejectState.REPLACED);
        assertThat(open()).extracting(RejectRow::id).containsExactly(newer.id());
        assertThat(open()).extracting(row -> row.byColumn().get("birth_date")).containsExactly("2002-02-02");
    }

    @Test
    void index_data_stands_beside_it_and_says_which_part_differs() {
        RejectRow reject = rejected("2001-01-01");
        RejectView view = fixture.as(OFFICER, () -> work.read(reject.id()));
        assertThat(view.isCompared()).isTrue();
        assertThat(view.index().familyAgrees() && view.index().givenAgrees()).isTrue();
        assertThat(view.index().birthDateAgrees()).isFalse();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'REJECT_READ' AND person_id = ?",
                        fixture.idOf(CHILD_WITHOUT_PLAN)))
                .isPositive();
    }

    @Test
    void a_correction_that_is_still_wrong_says_where_and_leaves_it_open() {
        RejectRow reject = rejected("2001-01-01");
        CorrectionAnswer still = send(reject, with(reject, Column.BIRTH_DATE, "soon"));
        assertThat(still.loaded()).isFalse();
        assertThat(still.column()).isEqualTo("birth_date");
        assertThat(open()).containsExactly(reject);
    }

    @Test
    void corrected_by_hand_it_is_loaded_in_the_name_of_who_did_it_and_only_once() {
        RejectRow reject = rejected("2001-01-01");
        assertThat(send(reject, good(reject)).loaded()).isTrue();
        assertThat(open()).isEmpty();
        assertThat(fixture.number("SELECT COUNT(*) FROM plan WHERE authority = ?", AUTHORITY))
                .isEqualTo(1);
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'PLAN_CHANGED' AND user_id = ?",
                        OFFICER.userId()))
                .isPositive();
        assertThatThrownBy(() -> send(reject, good(reject))).isInstanceOf(RejectClosed.class);
    }

    @Test
    void a_correction_by_hand_uses_no_number_up_and_makes_nothing_fresher() {
        RejectRow reject = rejected("2001-01-01");
        Freshness before = fixture.as(OFFICER, () -> freshness.of(AUTHORITY));
        send(reject, good(reject));
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM upload WHERE authority = ? AND mode = 'record' AND used_sequence IS NULL"
                                + " AND file_code = 'CPF02' AND sequence = ?",
                        AUTHORITY,
                        reject.sequence()))
                .isEqualTo(1);
        assertThat(fixture.as(OFFICER, () -> freshness.of(AUTHORITY)).lastUpload())
                .isEqualTo(before.lastUpload());
        assertThat(door.send(AUTHORITY, new FeedFile(fixture.today())).upload().sequence())
                .isEqualTo(reject.sequence() + 1);
    }

    @Test
    void only_the_own_authority_reads_corrects_and_closes() {
        RejectRow reject = rejected("2001-01-01");
        Actor foreign = Actors.dataOfficer();
        assertThatThrownBy(() -> fixture.as(foreign, () -> work.read(reject.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(foreign, () -> work.send(reject.id(), reject.cells())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> work.close(reject.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> rejects.open(ALL)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(foreign, () -> rejects.open(ALL)))
                .extracting(RejectRow::id)
                .doesNotContain(reject.id());
        fixture.doAs(OFFICER, () -> work.close(reject.id()));
        assertThat(only(reject.id()).state()).isEqualTo(RejectState.DONE);
    }

    @Test
    void nothing_of_a_sensitive_record_is_kept_and_it_can_only_be_closed() {
        door.send(AUTHORITY, new FeedFile(fixture.today()).row("secret", SENSITIVE, "CPP"));
        RejectRow reject = open().get(0);
        assertThat(reject.cells()).isEmpty();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM rejected_record WHERE id = ? AND cells IS NULL AND number_key IS NULL",
                        reject.id()))
                .isEqualTo(1);
        assertThatThrownBy(() -> send(reject, List.of())).isInstanceOf(RejectClosed.class);
        fixture.doAs(OFFICER, () -> work.close(reject.id()));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_number_withdrawn_without_successor_can_only_be_given_up() {
        fixture.tamper("UPDATE person SET status = 'INVALID' WHERE nhs_number = ?", NAMESAKE.nhsNumber());
        try {
            door.send(AUTHORITY, new FeedFile(fixture.today()).row("adopted", NAMESAKE, "CPP"));
            RejectRow reject = open().get(0);
            RejectView view = fixture.as(OFFICER, () -> work.read(reject.id()));
            assertThat(reject.code()).isEqualTo(RecordCode.CPR01);
            assertThat(view.isWithdrawn()).isTrue();
            assertThat(Optional.ofNullable(view.index().familyName())).isEmpty();
            List<String> other = with(reject, Column.NHS_NUMBER, CHILD_WITHOUT_PLAN.nhsNumber());
            assertThatThrownBy(() -> send(reject, other)).isInstanceOf(RejectClosed.class);
            fixture.doAs(OFFICER, () -> work.close(reject.id()));
        } finally {
            fixture.tamper("UPDATE person SET status = 'ACTIVE' WHERE nhs_number = ?", NAMESAKE.nhsNumber());
        }
    }

    /** A child protection plan whose birth date is not that of the child. */
    private RejectRow rejected(String born) {
        FeedFile file = new FeedFile(fixture.today());
        door.send(AUTHORITY, file.cells("one", CHILD_WITHOUT_PLAN.nhsNumber(), "O'Brien", "Seán", born, "CPP"));
        return open().get(0);
    }

    private List<RejectRow> open() {
        return fixture.as(OFFICER, () -> rejects.open(ALL));
    }

    private RejectRow only(String id) {
        return fixture.as(OFFICER, () -> work.read(id)).row();
    }

    private CorrectionAnswer send(RejectRow reject, List<String> cells) {
        return fixture.as(OFFICER, () -> work.send(reject.id(), cells));
    }

    private List<String> good(RejectRow reject) {
        return with(
                reject,
                Column.BIRTH_DATE,
                CHILD_WITHOUT_PLAN.on(fixture.today()).birthDate().toString());
    }

    private static List<String> with(RejectRow reject, Column column, String value) {
        List<String> cells = new ArrayList<>(reject.cells());
        cells.set(Column.HEADER.indexOf(column.label()), value);
        return cells;
    }
}
