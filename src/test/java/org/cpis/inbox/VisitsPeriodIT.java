package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.lookup.OpenedRecord;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.upload.OrganisationImport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** All of the period counts in the picture of the visits, and where a visit was made is known as everywhere. */
@ArquillianTest
class VisitsPeriodIT {

    /** As the settings have it. */
    private static final int DAYS = 365;

    private static final int SHOWN = 200;
    private static final int MORE = SHOWN + 3;

    /** Of a trust in the region DR2, and of none; neither has a region of its own. */
    private static final String SITES = """
            ods_code,name,kind,region,parent,setting_kind,setting_mode,valid_from,valid_until,legal_basis
            ZT698,Harbour Demo Walk-in,SITE,,ZT6,EMERGENCY_DEPARTMENT,NOTIFY,2015-07-06,,Tests
            ZT699,Demo Walk-in of nobody,SITE,,,EMERGENCY_DEPARTMENT,NOTIFY,2015-07-06,,Tests
            """;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Visited visited;

    @Inject
    private Visits visits;

    @Inject
    private SignOffCheck signOff;

    @Inject
    private OrganisationImport organisations;

    @Test
    void months_and_patterns_count_all_and_only_the_newest_are_listed() {
        NhsNumber child = visited.child();
        visited.open(Actors.midwife(), child, Duration.ofDays(80));
        visited.open(Actors.at("ZT301", Activity.VIEW_AND_NOTIFY), child, Duration.ofDays(79));
        for (int visit = MORE; visit > 2; visit--) {
            visited.open(Actors.nurse(), child, Duration.ofHours(visit));
        }
        OpenedRecord last = visited.open(Actors.nurse(), child);
        VisitsView view = picture(child);
        assertThat(view.visits()).hasSize(SHOWN).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(view.isShown() && view.cut()).isTrue();
        assertThat(view.bound()).isNull();
        assertThat(view.months().stream().mapToInt(VisitMonth::visits).sum()).isEqualTo(MORE + 1);
        for (List<VisitPattern> patterns : List.of(view.patterns(), last.patterns())) {
            VisitPattern repeated = of(VisitRule.REPEATED, patterns);
            assertThat(repeated.says()).containsExactly(MORE + 1, 90);
            assertThat(repeated.count()).isEqualTo(MORE + 1);
            assertThat(repeated.visits()).hasSize(SHOWN);
            assertThat(repeated.isCut()).isTrue();
            assertThat(of(VisitRule.ORGANISATIONS, patterns).says()).containsExactly(3L, 90);
        }
    }

    @Test
    void the_period_begins_when_its_first_day_does() {
        NhsNumber child = visited.child();
        Instant first = fixture.at(fixture.today().minusDays(DAYS - 1));
        Duration ago = Duration.between(first, fixture.clock().instant());
        visited.open(Actors.midwife(), child, ago.plusMinutes(1));
        visited.open(Actors.nurse(), child, ago.minusMinutes(1));
        assertThat(picture(child).visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.at()).isAfter(first));
    }

    @Test
    void a_site_without_a_region_lies_where_its_trust_does_for_patterns_and_for_sign_off() {
        fixture.load();
        byte[] file = SITES.getBytes(StandardCharsets.UTF_8);
        assertThat(fixture.as(Actors.national(), () -> organisations.put(new ByteArrayInputStream(file)))
                        .loaded())
                .isEqualTo(2);
        NhsNumber child = visited.child();
        fixture.tamper("REPLACE INTO authority_rule (authority, repeated, young, out_of_area, days, age, referral_text,"
                + " referral_url, tell_seen, changed_by, changed_at, version)"
                + " VALUES ('907', FALSE, FALSE, TRUE, 7, 2, '', '', TRUE, 'Tests', NOW(6), 1)");
        try {
            visited.open(walkIn("ZT699"), child, Duration.ofHours(2));
            assertThat(picture(child).patterns()).isEmpty();
            assertThat(reasons(child)).isEmpty();
            OpenedRecord opened = visited.open(walkIn("ZT698"), child);
            assertThat(opened.patterns()).extracting(VisitPattern::rule).containsExactly(VisitRule.OUT_OF_AREA);
            assertThat(picture(child).visits()).extracting(Visit::region).containsExactly("Demo Region South", null);
            assertThat(reasons(child)).containsExactly(SignOff.OUT_OF_AREA);
        } finally {
            fixture.tamper("DELETE FROM authority_rule WHERE authority = '907'");
        }
    }

    private static Actor walkIn(String site) {
        return Actors.at(site, Activity.VIEW_AND_NOTIFY);
    }

    private List<SignOff> reasons(NhsNumber child) {
        return fixture.as(Visited.worker(), () -> signOff.reasons(visited.told(child)));
    }

    private VisitsView picture(NhsNumber child) {
        return fixture.as(Visited.worker(), () -> visits.of(visited.told(child)));
    }

    private static VisitPattern of(VisitRule rule, List<VisitPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> pattern.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
