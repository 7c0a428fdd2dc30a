package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_UNALLOCATED;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.platform.NotFound;
import org.cpis.register.LivePlans;
import org.cpis.support.Acknowledgement;
import org.cpis.support.Actors;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AcknowledgementsIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Feeds feeds;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private UploadDesk desk;

    @Inject
    private LivePlans livePlans;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void only_the_own_authority_reads_lines_and_compares() {
        List.of("901", "902").forEach(feeds::clear);
        Acknowledgement answer = feeds.send(
                "901",
                Parcel.DELTA,
                new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP").text());
        String id = answer.upload().id();
        assertThat(fixture.as(Actors.dataOfficer(), () -> acknowledgements.records(id, 0)))
                .hasSize(1);
        assertThat(fixture.as(Actors.dataOfficer(), () -> acknowledgements.records(id, 1)))
                .isEmpty();
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("902"), () -> acknowledgements.records(id, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("902"), () -> acknowledgements.missing(id, 0)))
                .isInstanceOf(NotFound.class);
        List<String> seen = new ArrayList<>();
        fixture.doAs(Actors.feedOf("902"), () -> livePlans.each(fixture.today(), plan -> seen.add(plan.id())));
        assertThat(seen).isEmpty();
        fixture.doAs(Actors.feedOf("901"), () -> livePlans.each(fixture.today(), plan -> seen.add(plan.id())));
        assertThat(seen).hasSize(1);
    }

    @Test
    void only_the_own_officer_sees_progress_and_rejects() {
        Acknowledgement answer = feeds.send(
                "901",
                Parcel.DELTA,
                new FeedFile(fixture.today()).row("1", CHILD_UNALLOCATED, "CPP").text());
        String id = answer.upload().id();
        Actor foreign = Actors.dataOfficerOf("902");
        assertThatThrownBy(() -> fixture.as(foreign, () -> acknowledgements.open(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(foreign, () -> acknowledgements.rejected(id, 9)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(foreign, () -> desk.progress(id))).isInstanceOf(NotFound.class);
        assertThat(fixture.as(Actors.dataOfficer(), () -> acknowledgements.rejected(id, 9)))
                .isEmpty();
        assertThat(fixture.as(Actors.dataOfficer(), () -> desk.progress(id))).isEqualTo(answer.upload());
    }
}
