package org.cpis.ledger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers and the ledger could be appended to. Without that nothing is shown (law 1). */
@Readiness
@ApplicationScoped
public class LedgerReady implements HealthCheck {

    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/cpis")
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            // no chain has this number: the right to append is proven and nothing is changed
            statement.executeUpdate("UPDATE ledger_chain SET seq = seq WHERE chain = -1");
            statement.executeUpdate("INSERT INTO access_event SELECT * FROM access_event WHERE 1 = 0");
            return HealthCheckResponse.up("database and ledger");
        } catch (SQLException e) {
            return HealthCheckResponse.down("database and ledger");
        }
    }
}
