package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.NAMESAKE;
import static org.cpis.synthetic.KnownPeople.SENSITIVE;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cpis.identity.Actor;
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

/** One of several rejected records is corrected by hand, and the others are none of its business. */
@ArquillianTest
class CorrectionIT {

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

    @BeforeEach
    void nothing_waits() {
        fixture.load();
        fixture.tamper("DELETE FROM rejected_record WHERE authority = ?", AUTHORITY);
        fixture.tamper("DELETE FROM plan WHERE authority = ?", AUTHORITY);
        door.send(
                AUTHORITY,
                new FeedFile(fixture.today())
                        .cells("one", CHILD_WITHOUT_PLAN.nhsNumber(), "O'Brien", "Seán", "2001-01-01", "CPP")
                        .cells("two", NAMESAKE.nhsNumber(), "Whitlock", "Emily", "2001-01-01", "CPP"));
    }

    @Test
    void sends_that_record_again_and_no_other() {
        RejectRow one = open().get(0);
        String born = CHILD_WITHOUT_PLAN.on(fixture.today()).birthDate().toString();
        assertThat(send(one, Column.BIRTH_DATE, born).loaded()).isTrue();
        assertThat(open()).extracting(RejectRow::recordId).containsExactly("two");
        assertThat(held()).containsExactly(CHILD_WITHOUT_PLAN.nhsNumber() + " CPP");
        String upload = fixture.text(
                "SELECT id FROM upload WHERE authority = ? AND mode = 'record' ORDER BY received_at DESC", AUTHORITY);
        assertThat(fixture.texts("SELECT CONCAT(received, loaded, rejected) FROM upload WHERE id = ?", upload))
                .containsExactly("110");
        assertThat(fixture.texts("SELECT record_id FROM upload_record WHERE upload_id = ?", upload))
                .containsExactly("one");
    }

    @Test
    void a_number_that_turns_out_to_be_sensitive_is_not_kept() {
        RejectRow one = open().get(0);
        List<String> cells = new ArrayList<>(one.cells());
        var secret = SENSITIVE.on(fixture.today());
        cells.set(Column.HEADER.indexOf("nhs_number"), SENSITIVE.nhsNumber());
        cells.set(Column.HEADER.indexOf("family_name"), secret.family());
        cells.set(Column.HEADER.indexOf("given_names"), secret.given());
        cells.set(Column.HEADER.indexOf("birth_date"), secret.birthDate().toString());
        assertThat(fixture.as(OFFICER, () -> work.send(one.id(), cells)).loaded())
                .isFalse();
        assertThat(open()).first().satisfies(row -> {
            assertThat(row.code()).isEqualTo(RecordCode.CPR02);
            assertThat(row.cells()).isEmpty();
        });
        assertThat(fixture.texts(
                        "SELECT id FROM rejected_record WHERE cells IS NULL AND number_key IS NULL AND authority = ?",
                        AUTHORITY))
                .containsExactly(one.id());
    }

    @Test
    void the_list_goes_on_where_its_page_ended() {
        FeedFile more = new FeedFile(fixture.today());
        IntStream.range(0, 50).forEach(i -> more.cells("m" + i, "1", "A", "B", "2019-01-01", "CPP"));
        door.send(AUTHORITY, more);
        List<RejectRow> first = open();
        assertThat(first).hasSize(50);
        assertThat(fixture.as(OFFICER, () -> rejects.isFull(first))).isTrue();
        List<RejectRow> rest = fixture.as(OFFICER, () -> rejects.openAfter(ALL, first.get(49)));
        assertThat(rest).extracting(RejectRow::recordId).containsExactly("m48", "m49");
        assertThat(fixture.as(OFFICER, () -> rejects.isFull(rest))).isFalse();
        assertThat(fixture.as(OFFICER, () -> rejects.count(ALL))).isEqualTo(52);
        assertThat(fixture.as(Actors.dataOfficer(), () -> rejects.openAfter(ALL, first.get(0))))
                .extracting(RejectRow::id)
                .doesNotContain(first.get(1).id());
    }

    private List<RejectRow> open() {
        return fixture.as(OFFICER, () -> rejects.open(ALL));
    }

    private List<String> held() {
        return fixture.texts(
                "SELECT CONCAT(i.nhs_number, ' ', p.type) FROM plan p JOIN person i ON i.id = p.person_id"
                        + " WHERE p.authority = ?",
                AUTHORITY);
    }

    private CorrectionAnswer send(RejectRow reject, Column column, String value) {
        List<String> cells = new ArrayList<>(reject.cells());
        cells.set(Column.HEADER.indexOf(column.label()), value);
        return fixture.as(OFFICER, () -> work.send(reject.id(), cells));
    }
}
