package org.cpis.browser;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cpis.dev.Stack;
import org.cpis.register.NhsNumber;

/** A feed of many rows about young people of its own, each with all three kinds of plan. */
final class BigFile {

    private static final int FIRST_BODY = 999_900_000; // beyond what the synthetic data draws
    private static final String HEADER = "record_id,action,nhs_number,family_name,given_names,birth_date,plan_type,"
            + "legal_basis,start_date,end_date,expected_delivery_date,local_id,team_code,emergency_phone,office_phone\n";
    private static final List<String> TYPES = List.of("CPP", "LAC", "UCPP");
    /** As if the search keys of all were made: else they are, next to the file. */
    private static final String KEYED = "INSERT INTO person_search (person_id, rules, made_from, version)"
            + " SELECT id, 1, '', 1 FROM person WHERE family_key = 'crowd'";

    private final LocalDate today;
    private final int rows;
    private final List<String> numbers = new ArrayList<>();

    BigFile(LocalDate today, int rows) {
        this.today = today;
        this.rows = rows;
        for (int body = FIRST_BODY; numbers.size() * TYPES.size() < rows; body++) {
            for (int check = 0; check < 10; check++) {
                NhsNumber.parse(Integer.toString(body) + check)
                        .map(NhsNumber::digits)
                        .ifPresent(numbers::add);
            }
        }
    }

    int rows() {
        return rows;
    }

    /** Somebody of the file. */
    String someNumber() {
        return numbers.get(0);
    }

    /** The first so many rows of it. */
    String text(int rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            String type = TYPES.get(i % TYPES.size());
            text.append("r").append(i).append(",upsert,").append(numbers.get(i / TYPES.size()));
            text.append(",Crowd,Kim,").append(born()).append(',').append(type).append(',');
            text.append(type.equals("LAC") ? "s20" : "")
                    .append(',')
                    .append(today.minusDays(10))
                    .append(",,");
            text.append(type.equals("UCPP") ? today.plusDays(90) : "")
                    .append(",L")
                    .append(i);
            text.append(",T1,020 7946 0123,0161 496 0456\n");
        }
        return text.toString();
    }

    private LocalDate born() {
        return today.minusYears(16);
    }

    /** Straight into the index: how it is loaded is another test's matter. */
    void putPeople(Stack stack) throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO person (id, nhs_number, family_name, given_names, birth_date, gender, status,"
                                + " family_key, version) VALUES (?, ?, 'Crowd', 'Kim', ?, 'FEMALE', 'ACTIVE', 'crowd', 1)")) {
            connection.setAutoCommit(false);
            for (String number : numbers) {
                insert.setString(
                        1,
                        UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8))
                                .toString());
                insert.setString(2, number);
                insert.setObject(3, born());
                insert.addBatch();
            }
            insert.executeBatch();
            connection.createStatement().execute(KEYED);
            connection.commit();
        }
    }

    /**
     * Takes plans and people out again, so that other journeys find what they expect. The people are locked first: who
     * makes search keys passes locked people over, and would else add some between the two deletions.
     */
    void clear(Stack stack) throws SQLException {
        try (Connection connection = stack.database().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT id FROM person WHERE family_key = 'crowd' FOR UPDATE");
            for (String table : List.of("plan", "person_search_key", "person_search")) {
                statement.execute("DELETE FROM " + table
                        + " WHERE person_id IN (SELECT id FROM person WHERE family_key = 'crowd')");
            }
            statement.execute("DELETE FROM person WHERE family_key = 'crowd'");
            connection.commit();
        }
    }

    static long count(Stack stack, String sql) throws SQLException {
        try (Connection connection = stack.database().connect();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
