package org.cpis.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. Several nodes may start at once: Flyway takes turns. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:app/jdbc/cpis-owner")
    private DataSource owner;

    @Inject
    @ConfigProperty(name = "cpis.db.user")
    private String appAccount;

    @PostConstruct
    void migrate() {
        if (!ZoneId.systemDefault().getRules().isFixedOffset()) {
            throw new IllegalStateException("Start Java with -Duser.timezone=UTC: its zone must not change its clocks");
        }
        if (!appAccount.matches("\\w{1,32}")) {
            throw new IllegalStateException("cpis.db.user must be 1 to 32 letters, digits or underscores");
        }
        Flyway.configure(getClass().getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", appAccount))
                .load()
                .migrate();
    }
}
