package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is live: found once in ledger and uploads, and kept. Uses a trust and an authority that no other test knows. */
@ArquillianTest
class AdoptionIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Adoption adoption;

    @Inject
    private Retirement retirement;

    @Inject
    private Ledger ledger;

    @BeforeEach
    void organisations() {
        fixture.load();
        organisation("9F1", "LOCAL_AUTHORITY", "DR1", null);
        organisation("ZF1", "TRUST", "DR2", null);
        organisation("ZF101", "SITE", null, "ZF1");
    }

    @AfterEach
    void they_are_gone() {
        fixture.tamper("DELETE FROM upload WHERE authority = '9F1'");
        fixture.tamper("DELETE FROM go_live WHERE organisation IN ('9F1', 'ZF1', 'ZF101')");
        fixture.tamper("DELETE FROM organisation WHERE code IN ('9F1', 'ZF1', 'ZF101')");
    }

    @Test
    void a_trust_is_live_with_the_first_alert_checked_at_one_of_its_sites() {
        Actor nurse = Actors.at("ZF101", Activity.VIEW_AND_NOTIFY);
        fixture.as(nurse, () -> ledger.append(Entry.of(Action.SEARCHED, Outcome.NOTHING, "0 hits")));
        fixture.doAs(
                Actors.administrator(),
                () -> adoption.plan("ZF1", fixture.today().minusDays(1)));
        assertThat(line(Actors.administrator(), "ZF1").state()).isEqualTo(AdoptionState.LATE);
        fixture.as(nurse, () -> ledger.append(Entry.of(Action.CHECKED, Outcome.FOUND, "1 flag")));
        assertThat(line(Actors.administrator(), "ZF1").state()).isEqualTo(AdoptionState.LIVE);
        assertThat(line(Actors.administrator(), "ZF1").day().live()).isEqualTo(fixture.today());
        fixture.tamper("UPDATE go_live SET live_on = '2026-01-01' WHERE organisation = 'ZF101'");
        assertThat(line(Actors.administrator(), "ZF1").day().live())
                .as("found once")
                .isEqualTo("2026-01-01");
    }

    @Test
    void an_authority_is_live_with_its_first_file_that_loaded() {
        upload("00000000-0000-7000-8000-0000000009f1", 1, 0);
        assertThat(line(Actors.designated(), "9F1").state()).isEqualTo(AdoptionState.NO_PLAN);
        upload("00000000-0000-7000-8000-0000000009f2", 2, 5);
        assertThat(line(Actors.designated(), "9F1").state()).isEqualTo(AdoptionState.LIVE);
    }

    @Test
    void a_region_sees_its_own_and_plans_nothing() {
        assertThat(codes(Actors.designated())).contains("9F1", "901").doesNotContain("ZF1", "902");
        assertThat(codes(Actors.administrator())).contains("9F1", "ZF1", "902").doesNotContain("ZF101", "DR1");
        LocalDate day = fixture.today();
        assertThatThrownBy(() -> fixture.doAs(Actors.designated(), () -> adoption.plan("9F1", day)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.administrator(), () -> adoption.plan("NAT1", day)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_go_on_until_feed_and_provider_are_reliable_and_foreign_authorities_are_missing() {
        RetirementView view = fixture.as(Actors.designated(), () -> retirement.view("9F1"));
        assertThat(view.feed().longEnough()).isFalse();
        assertThat(view.lines())
                .filteredOn(line -> line.provider().code().equals("ZT3"))
                .singleElement()
                .satisfies(line -> assertThat(line.reasons()).contains(RetirementReason.FEED_TOO_NEW));
        assertThat(fixture.as(Actors.administrator(), () -> retirement.view("9F1"))
                        .lines())
                .noneMatch(line -> line.provider().code().equals("ZF1"));
        assertThatThrownBy(() -> fixture.doAs(Actors.designated(), () -> retirement.view("902")))
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(Actors.administrator(), () -> retirement.view("902"))
                        .lines())
                .anyMatch(line -> line.provider().code().equals("ZF1"));
    }

    private AdoptionLine line(Actor reader, String code) {
        return fixture.as(reader, adoption::view).lines().stream()
                .filter(line -> line.day().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(Actor reader) {
        return fixture.as(reader, adoption::view).lines().stream()
                .map(line -> line.day().code())
                .toList();
    }

    private void organisation(String code, String kind, String region, String parent) {
        fixture.tamper(
                "INSERT IGNORE INTO organisation (code, name, kind, region, parent, version) VALUES (?, ?, ?, ?, ?, 0)",
                code,
                "Adoption " + code,
                kind,
                region,
                parent);
    }

    private void upload(String id, int sequence, int loaded) {
        fixture.tamper("""
            INSERT IGNORE INTO upload (id, authority, sequence, mode, digest, sender, received_at, finished_at, status,
            attempts, file_code, received, loaded, rejected, message, version)
            VALUES (?, '9F1', ?, 'delta', REPEAT('0', 64), 'test', UTC_TIMESTAMP(), UTC_TIMESTAMP(), 'FINISHED', 1,
            'CPF02', 5, ?, 0, '', 0)\
            """, id, sequence, loaded);
    }
}
