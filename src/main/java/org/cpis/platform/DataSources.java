package org.cpis.platform;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The two accounts of the one database: the run-time account, which cannot change the ledger, and the owner, which only
 * migrates the schema.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/cpis",
        className = "org.cpis.platform.OnePhaseDataSource",
        url = "${MPCONFIG=cpis.db.url}",
        user = "${MPCONFIG=cpis.db.user}",
        password = "${MPCONFIG=cpis.db.password}",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/cpis-owner",
        className = "org.cpis.platform.OnePhaseDataSource",
        url = "${MPCONFIG=cpis.db.url}",
        user = "${MPCONFIG=cpis.db.owner.user}",
        password = "${MPCONFIG=cpis.db.owner.password}",
        minPoolSize = 0,
        initialPoolSize = 0,
        maxPoolSize = 2)
public class DataSources {}
