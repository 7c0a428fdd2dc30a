package org.cpis.dev;

import java.nio.file.Path;

/** MariaDB alone, empty, on a free port: for tests that bring their own server. */
public final class StandaloneDatabase implements AutoCloseable {

    private final Home home;
    private final Database database;

    private StandaloneDatabase(Home home) {
        this.home = home;
        this.database = new Database(home, Ports.free());
    }

    /** @param directory the launcher's own; its data is deleted first */
    public static StandaloneDatabase start(Path directory) {
        Home home = Home.open(directory.toAbsolutePath(), true);
        StandaloneDatabase started = new StandaloneDatabase(home);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "mariadb-shutdown"));
        started.database.start();
        return started;
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** Keys for the ledger of a portal on this database. */
    public SealKeys sealKeys() {
        return SealKeys.in(home.secrets());
    }

    /** Where such a portal keeps its heads; gone with the data. */
    public Path heads() {
        return home.data().resolve("ledger-heads");
    }

    public String ownerPassword() {
        return database.ownerPassword();
    }

    public String applicationPassword() {
        return database.applicationPassword();
    }

    @Override
    public void close() {
        database.stop();
        home.close();
    }
}
