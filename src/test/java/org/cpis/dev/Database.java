package org.cpis.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** MariaDB on the loopback address, with the schema {@code cpis} and its two accounts. */
public final class Database {

    public static final String OWNER = "cpis_owner";
    public static final String APPLICATION = "cpis_app";

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Home home;
    private final int port;
    private final MariaDbFiles files;
    private Child server;

    Database(Home home, int port) {
        this.home = home;
        this.port = port;
        this.files = new MariaDbFiles(home);
    }

    /** Starts the server on the data it had before; returns when it answers. */
    public void start() {
        files.prepare();
        Path accounts = home.run().resolve("accounts.sql");
        Folders.write(accounts, accountsSql().getBytes(StandardCharsets.UTF_8));
        server = home.start("mariadb", command(accounts), files.environment());
        Wait.until(server, LIMIT, this::answers);
        try {
            Files.delete(accounts); // read once, and it holds passwords
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the server write out and end. */
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** Ends the server as a crash would: without a chance to write anything out. */
    public void kill() {
        server.kill();
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/cpis";
    }

    public String ownerPassword() {
        return home.secret("db-owner");
    }

    String applicationPassword() {
        return home.secret("db-application");
    }

    /** A connection with the rights of the migrations, for tests that look at what was stored. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl() + "?connectTimeout=2000", OWNER, ownerPassword());
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false; // not yet; the wait is bounded
        }
    }

    private List<String> command(Path accounts) {
        return Stream.concat(places(accounts).stream(), settings().stream()).toList();
    }

    private List<String> places(Path accounts) {
        return List.of(
                files.server().toString(),
                "--no-defaults",
                "--basedir=" + home.mariadb(),
                "--datadir=" + files.data(),
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + files.socket(),
                "--tmpdir=" + home.run(),
                "--pid-file=" + home.run().resolve("mariadbd.pidfile"),
                "--init-file=" + accounts);
    }

    /** Benchmarks run with the memory that is shipped for real operation, all else with little. */
    private static List<String> settings() {
        return List.of(
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + (Boolean.getBoolean("cpis.bench") ? "2G" : "256M"),
                "--innodb-log-file-size=" + (Boolean.getBoolean("cpis.bench") ? "1G" : "96M"),
                "--idle-write-transaction-timeout=60",
                "--max-allowed-packet=64M");
    }

    /** The account of the application has no rights here; the migrations grant them. */
    private String accountsSql() {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS cpis CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS '" + OWNER + "'@'%';",
                "ALTER USER '" + OWNER + "'@'%' IDENTIFIED BY '" + ownerPassword() + "';",
                "GRANT ALL ON cpis.* TO '" + OWNER + "'@'%' WITH GRANT OPTION;",
                "CREATE USER IF NOT EXISTS '" + APPLICATION + "'@'%';",
                "ALTER USER '" + APPLICATION + "'@'%' IDENTIFIED BY '" + applicationPassword() + "';",
                "GRANT SHOW VIEW ON cpis.* TO '" + APPLICATION + "'@'%';",
                "");
    }
}
