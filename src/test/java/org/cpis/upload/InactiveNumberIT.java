package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.register.PersonStatus.ACTIVE;
import static org.cpis.register.PersonStatus.DECEASED;
import static org.cpis.register.PersonStatus.INVALID;
import static org.cpis.register.PersonStatus.SENSITIVE;
import static org.cpis.register.PlanType.CPP;
import static org.cpis.register.PlanType.LAC;

import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InactiveNumberIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_030_000);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    @Inject
    private InactiveNumbers numbers;

    @Inject
    private Uploads uploads;

    @Inject
    private FeedDoor door;

    private final NhsNumber number = NUMBERS.next();
    private final NhsNumber successor = NUMBERS.next();

    @BeforeEach
    void a_child_of_two_authorities() {
        fixture.load();
        story.index(story.is(number, ACTIVE));
        story.plan("901", number, CPP);
        story.plan("901", number, LAC);
        story.plan("902", number, CPP);
        story.plan("903", number, CPP, 500, fixture.today().minusDays(400)); // past its day
    }

    @Test
    void each_authority_that_sent_a_plan_is_told_once() {
        story.index(story.is(number, INVALID));
        story.index(story.is(number, INVALID));
        assertThat(told("901", number)).singleElement().satisfies(row -> {
            assertThat(row.cause()).isEqualTo(InactiveCause.WITHDRAWN);
            assertThat(row.planTypes().split(",")).containsExactlyInAnyOrder("CPP", "LAC");
            assertThat(row.localIds()).isEqualTo("L-901");
            assertThat(row.uploadSequence()).isNull();
        });
        assertThat(told("902", number)).hasSize(1);
        assertThat(told("903", number)).isEmpty();
    }

    @Test
    void the_cause_follows_the_index_and_is_taken_back_with_it() {
        story.index(story.is(number, DECEASED));
        assertThat(told("901", number)).extracting(InactiveNumberRow::cause).containsExactly(InactiveCause.DECEASED);
        story.index(story.supersededBy(number, successor));
        assertThat(told("901", number)).extracting(InactiveNumberRow::cause).containsExactly(InactiveCause.SUPERSEDED);
        story.index(story.is(number, ACTIVE));
        assertThat(told("901", number)).isEmpty();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM inactive_number WHERE person_id = ? AND state = 'MOOT'"
                                + " AND closed_by = 'cpis-national'",
                        story.idOf(number)))
                .isEqualTo(4);
    }

    @Test
    void nobody_is_told_of_a_sensitive_person_and_what_was_told_goes_away() {
        story.index(story.is(number, DECEASED));
        assertThat(told("901", number)).hasSize(1);
        story.index(story.is(number, SENSITIVE));
        assertThat(told("901", number)).isEmpty();
        story.index(story.supersededBy(number, successor));
        assertThat(told("901", number)).isEmpty();
    }

    @Test
    void a_former_number_goes_away_when_the_current_one_becomes_sensitive() {
        story.index(story.is(successor, ACTIVE), story.supersededBy(number, successor));
        assertThat(told("901", number)).hasSize(1);
        story.index(story.is(successor, SENSITIVE));
        assertThat(told("901", number)).isEmpty();
    }

    @Test
    void a_number_that_leads_to_a_sensitive_person_is_not_told_of() {
        story.index(story.is(successor, SENSITIVE));
        story.index(story.supersededBy(number, successor));
        assertThat(told("901", number)).isEmpty();
    }

    @Test
    void nobody_is_told_of_a_number_that_they_never_sent() {
        NhsNumber newest = NUMBERS.next();
        story.index(story.is(successor, ACTIVE), story.supersededBy(number, successor));
        story.plan("902", successor, CPP);
        story.index(story.supersededBy(successor, newest));
        assertThat(told("901", successor)).isEmpty();
        assertThat(told("902", successor)).hasSize(1);
        assertThat(told("901", number)).hasSize(1);
    }

    @Test
    void the_message_names_the_file_that_confirmed_the_plan_last() {
        FeedFile file = new FeedFile(fixture.today())
                .cells("1", number.digits(), "Ashdown", "Rowan", fixture.today().minusYears(6) + "", "CPP");
        long sequence = fixture.as(Actors.feedOf("902"), uploads::nextSequence);
        Parcel parcel = FeedFile.parcel("902", sequence, file.text());
        door.answer("902", fixture.as(Actors.feedOf("902"), () -> uploads.receive(parcel)));
        story.index(story.is(number, INVALID));
        assertThat(told("902", number).get(0).uploadSequence()).isEqualTo(sequence);
    }

    @Test
    void the_data_officer_closes_a_task_once_and_the_machine_still_reads_it() {
        story.index(story.is(number, INVALID));
        String task = told("901", number).get(0).id();
        Actor officer = Actors.dataOfficer();
        assertThat(fixture.as(officer, numbers::open))
                .extracting(InactiveNumberRow::id)
                .contains(task);
        fixture.doAs(officer, () -> numbers.close(task, InactiveOutcome.STOPPED));
        assertThat(fixture.as(officer, numbers::open))
                .extracting(InactiveNumberRow::id)
                .doesNotContain(task);
        assertThat(fixture.as(officer, () -> numbers.read(task)).isOpen()).isFalse();
        assertThatThrownBy(() -> fixture.doAs(officer, () -> numbers.close(task, InactiveOutcome.CORRECTED)))
                .isInstanceOf(InactiveNumberClosed.class);
        assertThat(told("901", number)).hasSize(1);
        assertThat(fixture.text(
                        "SELECT detail FROM access_event WHERE person_id = ? AND action = 'INACTIVE_NUMBER_CLOSED'",
                        story.idOf(number)))
                .isEqualTo("STOPPED");
    }

    @Test
    void another_authority_and_other_roles_cannot_reach_it() {
        story.index(story.is(number, INVALID));
        String foreign = told("902", number).get(0).id();
        Actor officer = Actors.dataOfficer();
        assertThatThrownBy(() -> fixture.as(officer, () -> numbers.read(foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(officer, () -> numbers.close(foreign, InactiveOutcome.STOPPED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("901"), () -> numbers.messages("902", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("901"), () -> numbers.messages("901", foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), numbers::open)).isInstanceOf(NotAllowed.class);
        String own = told("901", number).get(0).id();
        assertThat(fixture.as(officer, () -> numbers.read(own)).nhsNumber()).isEqualTo(number);
    }

    @Test
    void a_machine_reads_on_after_the_last_message_it_knows() {
        story.index(story.is(number, INVALID));
        NhsNumber another = NUMBERS.next();
        story.index(story.is(another, ACTIVE));
        story.plan("901", another, CPP);
        story.index(story.is(another, DECEASED));
        String first = told("901", number).get(0).id();
        assertThat(fixture.as(Actors.feedOf("901"), () -> numbers.messages("901", first)))
                .extracting(InactiveNumberRow::nhsNumber)
                .containsExactly(another);
    }

    private List<InactiveNumberRow> told(String authority, NhsNumber of) {
        return fixture.as(Actors.feedOf(authority), () -> numbers.messages(authority, null)).stream()
                .filter(row -> row.nhsNumber().equals(of))
                .toList();
    }
}
