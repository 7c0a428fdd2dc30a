package org.cpis.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonClaim;
import org.cpis.register.PlanOffer;
import org.cpis.register.PlanType;
import org.cpis.register.Register;
import org.cpis.upload.OrganisationImport;
import org.cpis.upload.PersonImport;

/** Mothers, newborns and two authorities of their own, so that births and hand-overs meet nothing of other tests. */
@ApplicationScoped
public class Families {

    /** The authority whose officer acts. */
    public static final String OWN = "904";
    /** The other one. */
    public static final String OTHER = "905";

    private static final String ORGANISATIONS = """
            ods_code,name,kind,region,parent,setting_kind,setting_mode,valid_from,valid_until,legal_basis,\
            office_phone,emergency_phone,office_opens,office_closes
            904,Eastmoor Demo Council,LOCAL_AUTHORITY,DR1,,,,,,,0161 496 0904,020 7946 0904,09:00,17:00
            905,Highfen Demo Council,LOCAL_AUTHORITY,DR1,,,,,,,0161 496 0905,020 7946 0905,09:00,17:00
            """;

    private final AtomicLong lastGiven = new AtomicLong(9_999_500_000L);

    @Inject
    private Fixture fixture;

    @Inject
    private OrganisationImport organisations;

    @Inject
    private PersonImport persons;

    @Inject
    private Register register;

    @Inject
    private FeedDoor door;

    public void load() {
        fixture.load();
        fixture.as(Actors.national(), () -> organisations.put(stream(ORGANISATIONS)));
    }

    /** Data officer of 904 or 905. */
    public static Actor officer(String authority) {
        RoleProfile profile = new RoleProfile(
                "1", "S0:G0:R0", "Officer", authority, "Organisation " + authority, Set.of(Activity.KEEP_DATA));
        return new Actor("55500000" + authority, "Officer of " + authority, profile, 3, "session-" + authority);
    }

    /** A number that nobody has yet and that no birth waits for, whichever test class ran before in this database. */
    public NhsNumber freshNumber() {
        String highest =
                fixture.text("SELECT MAX(n) FROM (SELECT MAX(nhs_number) n FROM person WHERE nhs_number LIKE '99995%'"
                        + " UNION SELECT MAX(nhs_number) FROM birth_baby) used");
        long next = Math.max(highest == null ? 0 : Long.parseLong(highest), lastGiven.get()) + 1;
        while (NhsNumber.parse(Long.toString(next)).isEmpty()) {
            next++;
        }
        lastGiven.set(next);
        return new NhsNumber(Long.toString(next));
    }

    /** The index learns, or learns anew, who has a number. */
    public void index(NhsNumber number, String family, String given, LocalDate born, String status) {
        String row = "nhs_number,family_name,given_names,birth_date,gender,postcode,status,superseded_by\n"
                + String.join(",", number.digits(), family, given, born.toString(), "female", "", status, "\n");
        fixture.as(Actors.national(), () -> persons.put(stream(row)));
    }

    /** A woman with an unborn plan of an authority, started 70 days ago. @return her number */
    public NhsNumber mother(String authority, LocalDate expected) {
        NhsNumber number = freshNumber();
        LocalDate born = fixture.today().minusYears(28);
        index(number, "Marlow", "Dana", born, "active");
        put(authority, number, "Marlow", "Dana", born, PlanType.UCPP, expected);
        return number;
    }

    /** A child of five with a protection plan of an authority. @return the number */
    public NhsNumber child(String authority) {
        NhsNumber number = freshNumber();
        LocalDate born = fixture.today().minusYears(5);
        index(number, "Marlow", "Ivy", born, "active");
        put(authority, number, "Marlow", "Ivy", born, PlanType.CPP, null);
        return number;
    }

    private void put(
            String authority,
            NhsNumber number,
            String family,
            String given,
            LocalDate born,
            PlanType type,
            LocalDate due) {
        PersonClaim claim = new PersonClaim(number, family, given, born);
        LocalDate start = fixture.today().minusDays(70);
        PlanOffer offer = new PlanOffer(
                claim,
                type,
                null,
                start,
                null,
                due,
                "L1",
                authority + "-CP1",
                "020 7946 0" + authority,
                "0161 496 0" + authority);
        fixture.as(Actors.feedOf(authority), () -> register.put(offer, "00000000-0000-7000-8000-000000000000"));
    }

    /** Random id of the plan that an authority holds on a number. */
    public String plan(String authority, NhsNumber number, PlanType type) {
        return fixture.text(
                "SELECT p.id FROM plan p JOIN person m ON m.id = p.person_id"
                        + " WHERE p.authority = ? AND m.nhs_number = ? AND p.type = ?",
                authority,
                number.digits(),
                type.name());
    }

    /** How many plans of a type an authority holds on a number that have no end date. */
    public long open(String authority, NhsNumber number, PlanType type) {
        return fixture.number(
                "SELECT COUNT(*) FROM plan p JOIN person m ON m.id = p.person_id"
                        + " WHERE p.authority = ? AND m.nhs_number = ? AND p.type = ? AND p.end_date IS NULL",
                authority,
                number.digits(),
                type.name());
    }

    /** Sends a file as an authority's case system would, and waits for its answer. */
    public Acknowledgement feed(String authority, FeedFile file) {
        return door.send(authority, file);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
