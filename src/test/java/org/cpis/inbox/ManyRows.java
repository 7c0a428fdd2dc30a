package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cpis.support.Fixture;

/**
 * Notifications by the thousand, made by the database: ten teams and forty workers, of ten notifications six closed, three
 * unclaimed and one at work. Received one after the other until sixty days ago.
 */
@ApplicationScoped
public class ManyRows {

    private static final int AT_ONCE = 50_000;

    private static final String INSERT = """
            INSERT INTO notification (id, reference, authority, event_id, person_id, plan_types, team_code, queue, viewer_name,
            viewer_role, viewer_organisation, viewed_at, due_at, acknowledge_by, triage_by, status, owner_id, owner_name,
            owned_at, kind, mark, version)
            SELECT r.id, 'MANY-ROWS', ?, r.id, p.id, r.plans, r.team, r.queue, 'Some Nurse', 'Nurse', 'Some Ward', r.at,
            r.at + INTERVAL 1 DAY, r.at + INTERVAL 1 DAY, r.at + INTERVAL 2 DAY, r.status, r.owner, r.owner, r.since, r.kind, r.mark, 1
            FROM (SELECT n.seq, LOWER(CONCAT(LPAD(HEX(n.ms DIV 65536), 8, '0'), '-', LPAD(HEX(n.ms MOD 65536), 4, '0'),
              '-7000-8000-', LPAD(HEX(n.seq), 12, '0'))) AS id,
              FROM_UNIXTIME(n.ms / 1000) AS at, ELT(1 + n.seq MOD 20, 'UCPP', 'LAC', 'LAC', 'LAC', 'LAC', 'LAC', 'LAC', 'LAC', 'CPP,LAC',
                'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP', 'CPP') AS plans,
              CONCAT('T', n.seq DIV 3 MOD 10) AS team,
              IFNULL(ELT(1 + n.seq MOD 31, 'MASH', 'EDT'), 'TEAM') AS queue,
              IF(n.life < 6, 'CLOSED', IF(n.life < 9, 'RECEIVED', 'ACKNOWLEDGED')) AS status,
              IF(n.life BETWEEN 6 AND 8, NULL, CONCAT('worker-', n.seq DIV 10 MOD 40)) AS owner,
              IF(n.life BETWEEN 6 AND 8, NULL, FROM_UNIXTIME(n.ms / 1000)) AS since,
              IF(n.seq MOD 487 = 0, 'NOT_BROUGHT', 'ACCESS') AS kind, IF(n.seq MOD 977 = 0, 'WRONG_PATIENT', 'NONE') AS mark
              FROM (SELECT seq, ? - (? - seq) * ? AS ms, seq * 7 DIV 3 MOD 10 AS life FROM seq_1_to_1000000 WHERE seq BETWEEN ? AND ?) n) r
            JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS nr FROM person) p ON p.nr = r.seq MOD (SELECT COUNT(*) FROM person)""";

    @Inject
    private Fixture fixture;

    /** @param stepMillis from one to the next */
    public void put(String authority, int count, long stepMillis) {
        long last = fixture.clock().instant().minus(Duration.ofDays(60)).toEpochMilli();
        for (int done = 0; done < count; done += AT_ONCE) {
            int until = Math.min(count, done + AT_ONCE);
            fixture.tamper(INSERT, authority, last, count, stepMillis, done + 1, until);
        }
    }
}
