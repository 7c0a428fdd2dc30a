package org.cpis.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cpis.identity.Activity;

/**
 * Patients with plans of every kind, and views of them in order of time, no two at the same moment.
 *
 * <p>Size: one method is the list of the kinds, which is easier to check in one piece.
 */
final class RandomViews {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 480;
    private static final int OF_EACH_KIND = 4;
    private static final int USERS = 6;
    private static final int MOST_OF_A_BURST = 6;
    private static final int CLOSED_OF_100 = 4;
    private static final int CORRECTED_OF_100 = 3;
    private static final List<Duration> EDGES =
            List.of(Duration.ofMillis(899_999), Duration.ofMinutes(15), Duration.ofMillis(900_001));
    private static final List<Set<Activity>> RIGHTS = List.of(
            Set.of(Activity.VIEW_AND_NOTIFY),
            Set.of(Activity.VIEW_AND_NOTIFY, Activity.VIEW_SILENTLY),
            Set.of(Activity.VIEW_SILENTLY),
            Set.of());

    private final Random random;
    private final List<Patient> patients = new ArrayList<>();

    RandomViews(long seed) {
        random = new Random(seed);
        for (int i = 0; i < OF_EACH_KIND; i++) {
            addOneOfEach();
        }
    }

    List<Patient> patients() {
        return patients;
    }

    List<View> views(int count) {
        TreeMap<Instant, View> views = new TreeMap<>();
        while (views.size() < count) {
            burst(views, count);
        }
        return List.copyOf(views.values());
    }

    private void addOneOfEach() {
        LocalDate past = FIRST.minusDays(400 + random.nextInt(300));
        LocalDate end = FIRST.minusDays(300).plusDays(random.nextInt(380));
        LocalDate later = day();
        LocalDate child = LocalDate.of(2017, 3, 5).plusDays(random.nextInt(900));
        LocalDate teenager = LocalDate.of(2009, 6, 1).plusDays(random.nextInt(300));
        LocalDate woman = LocalDate.of(1995, 1, 1);
        LocalDate almost18 = FIRST.minusYears(18).plusDays(30 + random.nextInt(400));
        LocalDate due = day();
        Held open = new Held("901", "CPP", past, null, null);
        Held lookedAfter = new Held("902", "LAC", past, null, null);
        Held ended = new Held("901", "CPP", past, end, null);
        Held unborn = new Held("902", "UCPP", due.minusDays(150), null, due);
        add(child, "ACTIVE", open);
        add(child, "ACTIVE", lookedAfter);
        add(child, "ACTIVE", open, lookedAfter);
        add(child, "ACTIVE", ended);
        add(child, "ACTIVE", ended, new Held("901", "CPP", end.plusDays(40), null, null));
        add(child, "ACTIVE", new Held("903", "LAC", later, null, null)); // not yet started
        add(child, "ACTIVE", new Held("901", "LAC", past, end.plusDays(30), null), open);
        add(teenager, "ACTIVE", new Held("901", "LAC", past, null, null), unborn);
        add(woman, "ACTIVE", unborn);
        add(woman, "ACTIVE", new Held("901", "UCPP", due.minusDays(150), due.plusDays(10), due));
        add(almost18, "ACTIVE", open, new Held("901", "UCPP", due.minusDays(150), null, due), lookedAfter);
        add(
                almost18,
                "ACTIVE",
                new Held("902", "LAC", past, VisibleOn.birthday18(almost18).minusDays(20), null));
        add(child, "SENSITIVE", open);
        add(child, "DECEASED", open);
        add(child, "ACTIVE");
    }

    private void add(LocalDate born, String status, Held... plans) {
        patients.add(new Patient(born, status, List.of(plans)));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Somebody looks at one record again and again, mostly in the same role. */
    private void burst(Map<Instant, View> views, int count) {
        int patient = random.nextInt(patients.size());
        Viewer viewer = viewer(random.nextInt(USERS), Policy.SITES.get(random.nextInt(Policy.SITES.size())));
        Instant start = moment(patient);
        Duration after = Duration.ZERO;
        for (int i = random.nextInt(MOST_OF_A_BURST); i >= 0 && views.size() < count; i--) {
            Viewer now = chance(20) ? viewer(viewer.user(), viewer.site()) : viewer;
            views.putIfAbsent(start.plus(after), new View(start.plus(after), now, patient, chance(15), deed()));
            after = next(after);
        }
    }

    private Viewer viewer(int user, String site) {
        boolean plain = chance(60);
        String role = plain ? "R7101" : Policy.ROLES.get(random.nextInt(Policy.ROLES.size()));
        return new Viewer(user, site, role, plain ? RIGHTS.get(random.nextInt(2)) : RIGHTS.get(random.nextInt(4)));
    }

    private View.Deed deed() {
        int lot = random.nextInt(100);
        if (lot < CLOSED_OF_100) {
            return View.Deed.CLOSE;
        }
        return lot < CLOSED_OF_100 + CORRECTED_OF_100 ? View.Deed.CORRECT : View.Deed.NOTHING;
    }

    /** Often a day on which something about the patient changes, often around midnight. */
    private Instant moment(int patient) {
        List<LocalDate> turns = VisibleOn.turns(patients.get(patient));
        LocalDate day = turns.isEmpty() || chance(40) ? day() : turns.get(random.nextInt(turns.size()));
        long millis = chance(30) ? 86_400_000L - random.nextInt(900_000) : random.nextInt(86_400_000);
        return day.atStartOfDay(LONDON).toInstant().plusMillis(millis);
    }

    private Duration next(Duration after) {
        Duration edge = EDGES.get(random.nextInt(EDGES.size()));
        return chance(35) && edge.compareTo(after) > 0 ? edge : after.plusMillis(1 + random.nextInt(400_000));
    }

    private boolean chance(int of100) {
        return random.nextInt(100) < of100;
    }
}
