package org.cpis.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.WorkingTime;

/**
 * The newest notification about somebody as it was stored, and the office hours of the authority that has it: by them, and
 * by the hour at which a test runs, it is with the team of the day or with emergency duty.
 */
record Placed(String id, String reference, String queue, Instant viewed, Instant acknowledgeBy, OfficeHours hours) {

    private static final String NEWEST = """
            SELECT n.id, n.reference, n.queue, n.viewed_at, n.acknowledge_by, c.opens, c.closes
            FROM notification n JOIN person p ON p.id = n.person_id JOIN contact_point c ON c.authority = n.authority
            WHERE p.nhs_number = ? ORDER BY n.id DESC LIMIT 1""";

    /** @param number digits of the NHS number */
    static Placed of(String number) {
        try (Connection connection = TestStack.get().database().connect();
                PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setString(1, number);
            ResultSet row = query.executeQuery();
            row.next();
            return new Placed(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    utc(row, 4),
                    utc(row, 5),
                    new OfficeHours(row.getObject(6, LocalTime.class), row.getObject(7, LocalTime.class)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Instant utc(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Whether the office was open when the record was opened. */
    boolean byDay() {
        return hours.isOpenAt(viewed);
    }

    /** So much working time of the authority after it. */
    Instant after(Duration working) {
        return new WorkingTime(hours).after(viewed, working);
    }
}
