package org.cpis.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The driver's data source without its XA side. The server takes a class with that side for an XA source and commits in
 * two phases; a node that dies between them leaves a transaction that keeps its locks until somebody ends it by hand.
 * The portal writes to one database only, so one phase is all it needs.
 */
public class OnePhaseDataSource implements DataSource {

    private final MariaDbDataSource driver = new MariaDbDataSource();

    /** @throws SQLException when it is no URL of MariaDB */
    public void setUrl(String url) throws SQLException {
        driver.setUrl(url);
    }

    /** @throws SQLException when the driver refuses it */
    public void setUser(String user) throws SQLException {
        driver.setUser(user);
    }

    /** @throws SQLException when the driver refuses it */
    public void setPassword(String password) throws SQLException {
        driver.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
