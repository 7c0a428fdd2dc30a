package org.cpis.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.platform.Ids;

/** A notification as a test puts it into the table of an authority of its own, at random but the same each time. */
record MadeNotification(
        String id,
        String queue,
        String team,
        String status,
        String clock,
        String owner,
        String reference,
        Instant viewed,
        Instant due,
        Instant acknowledgeBy,
        Instant acknowledged,
        Instant closed,
        Instant paused) {

    private static final String INTO = "INSERT INTO notification (plan_types, viewer_name, viewer_role,"
            + " viewer_organisation, version, id, event_id, reference, authority, person_id, queue, team_code, status,"
            + " clock, owner_id, owner_name, case_reference, triage_by, viewed_at, due_at, acknowledge_by,"
            + " acknowledged_at, closed_at, paused_at) VALUES ";

    /** Of some weeks; some still with nobody, some late, paused, closed, with and without a case reference. */
    static List<MadeNotification> many(int count, Instant now, long seed) {
        Random random = new Random(seed);
        List<MadeNotification> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(one(random, now));
        }
        return made;
    }

    private static MadeNotification one(Random random, Instant now) {
        String queue = pick(random, "TEAM", "TEAM", "MASH", "PRE_BIRTH");
        String status = pick(random, "RECEIVED", "ACKNOWLEDGED", "FOLLOW_UP", "SIGN_OFF", "CLOSED");
        Instant viewed = now.minus(Duration.ofMinutes(random.nextInt(60 * 24 * 50)));
        Instant target = viewed.plus(Duration.ofMinutes(random.nextInt(4_000)));
        Instant acknowledged = status.equals("RECEIVED") ? null : between(random, viewed, now);
        boolean closed = status.equals("CLOSED");
        return new MadeNotification(
                Ids.next(viewed),
                queue,
                pick(random, null, "T1", "T2"),
                status,
                closed ? "NONE" : pick(random, "ACKNOWLEDGE", "TRIAGE", "NEXT_STEP"),
                acknowledged == null ? pick(random, null, null, "ann") : pick(random, "ann", "bob", "stranger"),
                closed ? pick(random, null, "C-1") : null,
                viewed,
                now.plus(Duration.ofMinutes(random.nextInt(4_000) - 2_000)),
                target,
                acknowledged,
                closed ? between(random, acknowledged, now) : null,
                random.nextInt(6) == 0 ? viewed : null);
    }

    /** One statement for all of them. */
    static String insert(List<MadeNotification> made, String authority, String person) {
        return INTO + made.stream().map(one -> one.row(authority, person)).collect(Collectors.joining(", "));
    }

    private String row(String authority, String person) {
        String name = owner == null ? null : "Name of " + owner;
        Stream<String> words =
                Stream.of(id, id, "TEST-TEST", authority, person, queue, team, status, clock, owner, name, reference);
        Stream<Instant> times = Stream.of(due, viewed, due, acknowledgeBy, acknowledged, closed, paused);
        return Stream.concat(words.map(MadeNotification::text), times.map(MadeNotification::time))
                .collect(Collectors.joining(", ", "('CPP', 'Viewer', 'Role', 'Ward', 1, ", ")"));
    }

    boolean isOpen() {
        return !status.equals("CLOSED");
    }

    private static Instant between(Random random, Instant from, Instant until) {
        return from.plusSeconds(
                random.nextInt((int) Duration.between(from, until).toSeconds() + 1));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String text(String value) {
        return value == null ? "NULL" : "'" + value + "'";
    }

    private static String time(Instant value) {
        return value == null ? "NULL" : "'" + LocalDateTime.ofInstant(value, ZoneOffset.UTC) + "'";
    }
}
