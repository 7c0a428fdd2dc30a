package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Recorded;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.review.batch.PrivacyWatch;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.OrganisationImport;

/** A trust in no region with one emergency department, users of its own, and children of an authority of its own. */
@ApplicationScoped
public class RuleStory {

    static final String TRUST = "ZTR";
    static final String SITE = "ZTR01";

    /** Of all the children; every story's name is the same. */
    static final String FAMILY = "Ashdown";

    static final String POSTCODE = "zz91zz";

    private static final String ORGANISATIONS = """
            ods_code,name,kind,region,parent,setting_kind,setting_mode,valid_from,valid_until,legal_basis,\
            office_phone,emergency_phone,office_opens,office_closes
            ZTR,Rulesby Demo Trust,TRUST,,,,,,,,,,,
            ZTR01,Rulesby Demo Emergency,SITE,,ZTR,EMERGENCY_DEPARTMENT,NOTIFY,2015-07-06,,Demo,,,,
            919,Rulesby Demo Council,LOCAL_AUTHORITY,,,,,,,,0161 496 0919,020 7946 0919,09:00,17:00
            """;

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_142_000);
    private static final AtomicInteger USERS = new AtomicInteger(100);

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private NumberStory story;

    @Inject
    private OrganisationImport organisations;

    @Inject
    private StaffLists staff;

    @Inject
    private Lookup lookup;

    @Inject
    private Ledger ledger;

    @Inject
    private PrivacyWatch watch;

    @Inject
    private AlertRows rows;

    void begin() {
        fixture.load();
        fixture.as(Actors.national(), () -> organisations.put(stream(ORGANISATIONS)));
        fixture.tamper("DELETE FROM staff_list WHERE organisation IN (?, ?)", TRUST, SITE);
    }

    /** Ten o'clock (UTC), so many days ago: where no timer looks any more. */
    Instant daysAgo(int days) {
        Instant today = fixture.clock().instant().truncatedTo(ChronoUnit.DAYS);
        return today.minus(Duration.ofDays(days)).plus(Duration.ofHours(10));
    }

    NhsNumber child() {
        NhsNumber number = NUMBERS.next();
        story.index(story.is(number, PersonStatus.ACTIVE));
        story.plan("919", number, PlanType.CPP, 500, null);
        return number;
    }

    String idOf(NhsNumber child) {
        return story.idOf(child);
    }

    /** Somebody new in the emergency department. */
    static Actor user() {
        return at(SITE, "5550000142" + USERS.incrementAndGet(), Activity.VIEW_AND_NOTIFY);
    }

    static Actor officer() {
        return at(TRUST, "555000014299", Activity.REVIEW_ORGANISATION);
    }

    static Actor at(String organisation, String id, Activity... activities) {
        RoleProfile profile =
                new RoleProfile(id, "S0:G0:R" + id, "Role", organisation, "At " + organisation, Set.of(activities));
        return new Actor(id, "User " + id, profile, 3, "session-" + id);
    }

    /** The same role as somebody else's. */
    static Actor peerOf(Actor other) {
        Actor peer = user();
        RoleProfile role = other.profile();
        RoleProfile profile = new RoleProfile(
                peer.userId(), role.roleCode(), "Role", SITE, role.organisationName(), role.activities());
        return new Actor(peer.userId(), peer.name(), profile, 3, peer.sessionRef());
    }

    OpenedRecord open(Actor actor, NhsNumber child, Instant at) {
        return time.at(
                at,
                () -> fixture.as(
                        actor,
                        () -> lookup.open(idOf(child), lookup.check(idOf(child)).consequence())));
    }

    void check(Actor actor, NhsNumber child, Instant at) {
        time.at(at, () -> fixture.as(actor, () -> lookup.check(idOf(child))));
    }

    Recorded record(Actor actor, Entry entry, Instant at) {
        return time.at(at, () -> fixture.as(actor, () -> ledger.append(entry)));
    }

    /** @param lines of the list, without its header */
    IndexAnswer staff(String organisation, String... lines) {
        String header = "user_id,family_name,former_family_names,postcode,nhs_number,leaves_on,rota\n";
        return fixture.as(officer(), () -> staff.put(organisation, stream(header + String.join("\n", lines))));
    }

    /** One run of the timer. */
    void judge(Instant from, Duration time) {
        fixture.as(officer(), () -> watch.judge(new LogSpan(from, from.plus(time))));
    }

    List<String> alerts(Actor user) {
        return fixture.texts("SELECT kind FROM privacy_alert WHERE user_id = ? ORDER BY kind", user.userId());
    }

    String alert(Actor user, String kind) {
        return fixture.text("SELECT id FROM privacy_alert WHERE user_id = ? AND kind = ?", user.userId(), kind);
    }

    AlertWhy why(Actor user, String kind) {
        return fixture.as(officer(), () -> rows.of(alert(user, kind)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
