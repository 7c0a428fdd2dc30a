package org.cpis.support;

import java.nio.file.Path;
import org.cpis.dev.StandaloneDatabase;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts MariaDB before Arquillian starts the container, and stops it after the last test. Only for that execution. */
public class DatabaseForContainer implements LauncherSessionListener {

    private StandaloneDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("cpis.in-container")) {
            return;
        }
        database = StandaloneDatabase.start(Path.of(System.getProperty("cpis.target"), "in-container"));
        System.setProperty("cpis.container.options", options(database));
    }

    private static String options(StandaloneDatabase database) {
        return String.join(
                " ",
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-Dcpis.db.url=" + database.jdbcUrl(),
                "-Dcpis.db.user=cpis_app",
                "-Dcpis.db.password=" + database.applicationPassword(),
                "-Dcpis.db.owner.user=cpis_owner",
                "-Dcpis.db.owner.password=" + database.ownerPassword(),
                "-Dcpis.base-url=https://localhost:8443",
                "-Dcpis.oidc.issuer=https://localhost:9443/realms/cpis",
                "-Dcpis.oidc.client-id=cpis-portal",
                "-Dcpis.oidc.client-secret=not-used-here",
                "-Dcpis.lookup.digest-key=key-of-the-tests-only-0123456789",
                "-Dcpis.lookup.user-searches=" + (Boolean.getBoolean("cpis.bench") ? 1_000_000 : 200),
                "-Dcpis.lookup.organisation-searches=" + (Boolean.getBoolean("cpis.bench") ? 1_000_000 : 2_000),
                "-Dcpis.target=" + System.getProperty("cpis.target"),
                "-Dcpis.assurance.minimum=1");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
