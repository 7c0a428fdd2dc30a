package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of agreements: kept by one, read by those whose organisation is a party. */
@ArquillianTest
class AgreementsIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Agreements agreements;

    private LocalDate today;

    @BeforeEach
    void organisations() {
        fixture.load();
        today = fixture.today();
    }

    @Test
    void an_agreement_is_changed_and_ended_and_what_it_said_is_kept() {
        String id = add("Kept and ended", List.of("901", "ZT1"));
        AgreementDraft ended = draft("Kept and ended", List.of("901", "ZT1"), "Direction of 2030", today.minusDays(1));
        fixture.doAs(Actors.administrator(), () -> agreements.change(id, ended));
        AgreementRow row = fixture.as(Actors.administrator(), () -> agreements.read(id));
        assertThat(row.state()).isEqualTo(AgreementState.ENDED);
        assertThat(row.names()).containsExactly("Northbrook Demo Council", "Northbrook Demo Hospitals");
        assertThat(fixture.as(Actors.administrator(), () -> agreements.history(id)))
                .extracting(AgreementVersion::basis)
                .containsExactly("Direction of 2030", "Standard");
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'AGREEMENT_CHANGED' AND detail LIKE ?",
                        "agreement " + id + " %"))
                .isEqualTo(2);
    }

    @Test
    void reviewers_read_those_of_their_organisations_and_change_none() {
        String north = add("Only in the north", List.of("ZT101"));
        String south = add("Only in the south", List.of("902"));
        assertThat(ids(Actors.privacyOfficer())).contains(north).doesNotContain(south);
        assertThat(ids(Actors.designated())).contains(north).doesNotContain(south);
        assertThat(ids(Actors.at("DR2", Activity.REVIEW_REGION)))
                .contains(south)
                .doesNotContain(north);
        assertThat(ids(Actors.administrator())).contains(north, south);
        AgreementDraft draft = draft("Mine", List.of("ZT1"), "Standard", null);
        assertThatThrownBy(() -> fixture.doAs(Actors.privacyOfficer(), () -> agreements.change(north, draft)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.nurse(), () -> agreements.list()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.administrator(), () -> agreements.change("nothing", draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_party_that_does_not_take_part_is_refused() {
        AgreementDraft unknown = draft("With nobody", List.of("901", "XX99"), "Standard", null);
        assertThatThrownBy(() -> fixture.doAs(Actors.administrator(), () -> agreements.add(unknown)))
                .isInstanceOfSatisfying(
                        AgreementRefused.class, no -> assertThat(no.field()).isEqualTo("parties"));
    }

    private String add(String title, List<String> parties) {
        fixture.doAs(Actors.administrator(), () -> agreements.add(draft(title, parties, "Standard", null)));
        return fixture.text("SELECT id FROM data_agreement WHERE title = ?", title);
    }

    private AgreementDraft draft(String title, List<String> parties, String basis, LocalDate ends) {
        LocalDate starts = today.minusDays(100);
        return new AgreementDraft(
                title, parties, basis, "NHS England", "ADCS", "", starts, ends, today.plusDays(200), "FILE 1");
    }

    private List<String> ids(Actor reader) {
        return fixture.as(reader, agreements::list).stream()
                .map(AgreementRow::id)
                .toList();
    }
}
