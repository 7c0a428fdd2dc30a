package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.cpis.upload.OrganisationImport;

/** Children of an authority that no other test knows, and who looked at them when. */
@ApplicationScoped
public class Visited {

    /** In region DR1. */
    public static final String AUTHORITY = "907";

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_126_000);
    private static final int LONG_AGO = 500;

    private static final String ORGANISATION = """
            ods_code,name,kind,region,parent,setting_kind,setting_mode,valid_from,valid_until,legal_basis,\
            office_phone,emergency_phone,office_opens,office_closes
            907,Fernley Demo Council,LOCAL_AUTHORITY,DR1,,,,,,,0161 496 0907,020 7946 0907,09:00,17:00
            """;

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private NumberStory story;

    @Inject
    private OrganisationImport organisations;

    @Inject
    private Lookup lookup;

    /** A child with a plan that is older than any look-back. */
    public NhsNumber child() {
        fixture.load();
        byte[] file = ORGANISATION.getBytes(StandardCharsets.UTF_8);
        fixture.as(Actors.national(), () -> organisations.put(new ByteArrayInputStream(file)));
        NhsNumber number = unknown();
        story.index(story.is(number, PersonStatus.ACTIVE));
        story.plan(AUTHORITY, number, PlanType.CPP, LONG_AGO, null);
        return number;
    }

    /** After a new start of the server the numbers begin again, and the database still knows some. */
    private NhsNumber unknown() {
        NhsNumber number = NUMBERS.next();
        while (fixture.number("SELECT COUNT(*) FROM person WHERE nhs_number = ?", number.digits()) > 0) {
            number = NUMBERS.next();
        }
        return number;
    }

    public static Actor worker() {
        return Actors.at(AUTHORITY, Activity.WORK_INBOX);
    }

    public static NhsNumber another() {
        return NUMBERS.next();
    }

    public OpenedRecord open(Actor actor, NhsNumber child) {
        return open(actor, child, Duration.ZERO);
    }

    public OpenedRecord open(Actor actor, NhsNumber child, Duration ago) {
        String id = story.idOf(child);
        return time.at(
                fixture.clock().instant().minus(ago),
                () -> fixture.as(actor, () -> lookup.open(id, lookup.check(id).consequence())));
    }

    /** Id of the newest notification about a child. */
    public String told(NhsNumber child) {
        return fixture.text(
                "SELECT id FROM notification WHERE person_id = ? AND authority = ? ORDER BY viewed_at DESC LIMIT 1",
                story.idOf(child),
                AUTHORITY);
    }
}
