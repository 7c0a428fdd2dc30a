package org.cpis.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.cpis.platform.Failure;

/**
 * Gives each month of the ledger a partition before it begins, with the account that owns the schema. What is not prepared
 * goes into the last partition: nothing is lost, only slower to search.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerMonths {

    private static final Logger LOG = Logger.getLogger(LedgerMonths.class.getName());
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int SECONDS = 30;

    private static final String THERE = """
            SELECT partition_name FROM information_schema.partitions
            WHERE table_schema = DATABASE() AND table_name = 'access_event'""";

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    @Inject
    private LedgerSettings settings;

    @Inject
    private Clock clock;

    @PostConstruct
    void atStart() {
        prepare();
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void daily() {
        prepare();
    }

    private void prepare() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT GET_LOCK('cpis-ledger-months', " + SECONDS + ")");
            Set<String> there = there(statement);
            YearMonth last = YearMonth.now(clock).plusMonths(settings.monthsAhead());
            for (YearMonth month = FIRST; !month.isAfter(last); month = month.plusMonths(1)) {
                if (!there.contains(name(month))) {
                    statement.executeUpdate("ALTER TABLE access_event REORGANIZE PARTITION later INTO (PARTITION "
                            + name(month)
                            + " VALUES LESS THAN ('" + month.plusMonths(1).atDay(1)
                            + "'), PARTITION later VALUES LESS THAN (MAXVALUE))");
                }
            }
            statement.executeQuery("SELECT RELEASE_LOCK('cpis-ledger-months')");
        } catch (SQLException e) { // the next day tries again, and until then everything fits into the last one
            LOG.log(Level.WARNING, () -> "The ledger's months were not prepared: " + Failure.describe(e));
        }
    }

    private static Set<String> there(Statement statement) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(THERE)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String name(YearMonth month) {
        return "m" + month.toString().replace('-', '_');
    }
}
