package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITH_PLAN;

import jakarta.inject.Inject;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.lookup.Lookup;
import org.cpis.platform.NotFound;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Rush;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InboxIT {

    private static final FollowUpDraft CALLED = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang the ward.");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Lookup lookup;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxList list;

    @Inject
    private Casework casework;

    @Inject
    private Rush rush;

    private String id;

    @BeforeEach
    void one_notification() {
        fixture.load();
        fixture.givePlan("901", CHILD_WITH_PLAN, PlanType.CPP);
        String child = fixture.idOf(CHILD_WITH_PLAN);
        fixture.endWindows();
        fixture.as(Actors.nurse(), () -> lookup.open(child, lookup.check(child).consequence()));
        id = list.of(Actors.socialWorker()).stream()
                .filter(InboxRow::isUnclaimed)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void another_authority_and_other_roles_cannot_reach_it() {
        long refused = fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'");
        Actor foreign = Actors.socialWorkerOf902();
        assertThatThrownBy(() -> fixture.as(foreign, () -> inbox.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> casework.claim(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> inbox.read(id)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'"))
                .isEqualTo(refused + 3);
        assertThat(fixture.as(Actors.socialWorker(), () -> inbox.read(id)).row().viewerName())
                .isEqualTo("Grace Okafor");
    }

    @Test
    void is_claimed_followed_up_and_closed_with_an_outcome() {
        Actor worker = Actors.socialWorker();
        assertThatThrownBy(() -> fixture.doAs(worker, () -> casework.followUp(id, CALLED)))
                .isInstanceOf(NotPossible.class);
        fixture.doAs(worker, () -> casework.claim(id));
        fixture.doAs(worker, () -> casework.followUp(id, CALLED));
        assertThatThrownBy(() -> fixture.doAs(worker, () -> casework.close(id, FollowUpDraft.NONE)))
                .hasRootCauseInstanceOf(NullPointerException.class);
        fixture.doAs(worker, () -> casework.close(id, CALLED));
        NotificationView closed = fixture.as(worker, () -> inbox.read(id));
        assertThat(closed.row().status()).isEqualTo(Status.CLOSED);
        assertThat(closed.history())
                .extracting(FollowUpRow::step)
                .containsExactly(Step.CLAIMED, Step.FOLLOWED_UP, Step.CLOSED);
        assertThatThrownBy(() -> fixture.doAs(worker, () -> casework.followUp(id, CALLED)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void only_the_owner_records() {
        fixture.doAs(Actors.socialWorker(), () -> casework.claim(id));
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(1), () -> casework.close(id, CALLED)))
                .isInstanceOf(NotPossible.class);
        fixture.doAs(Actors.socialWorker(), () -> casework.close(id, CALLED));
    }

    @Test
    void of_many_who_claim_at_once_one_wins_and_the_others_learn_who() throws Exception {
        rush.oneWins(Actors::socialWorker, () -> {
            try {
                casework.claim(id);
                return null;
            } catch (AlreadyClaimed taken) {
                return taken.owner();
            }
        });
    }
}
