package org.cpis.dev;

import java.util.HashMap;
import java.util.Map;

/**
 * How the demo's portal is configured.
 *
 * @param plain given as system properties
 * @param secret given as files, the file's name being the property's
 */
record PortalSettings(Map<String, String> plain, Map<String, String> secret) {

    PortalSettings {
        plain = Map.copyOf(plain);
        secret = Map.copyOf(secret);
    }

    static PortalSettings of(Options options, Home home, Database database, Mail mail, Realm realm) {
        Map<String, String> plain = new HashMap<>();
        plain.put("cpis.base-url", options.portalUrl());
        plain.put("cpis.oidc.issuer", options.issuer());
        plain.put("cpis.oidc.client-id", "cpis-portal");
        plain.put("cpis.api.audience", "cpis-api");
        plain.put("cpis.db.url", database.jdbcUrl());
        plain.put("cpis.db.user", Database.APPLICATION);
        plain.put("cpis.db.owner.user", Database.OWNER);
        plain.put("cpis.assurance.minimum", "1"); // the demo's password form reaches no more
        plain.put("cpis.mail.host", "127.0.0.1");
        plain.put("cpis.mail.port", Integer.toString(mail.port()));
        plain.put("cpis.mail.from", "cp-is-portal@example.test");
        plain.put("cpis.mail.tls", "false"); // the catcher is on this machine
        plain.putAll(files(home));
        plain.putAll(options.settings());
        return new PortalSettings(plain, secrets(home, database, realm));
    }

    private static Map<String, String> secrets(Home home, Database database, Realm realm) {
        return Map.of(
                "cpis.oidc.client-secret", realm.clientSecret("cpis-portal"),
                "cpis.lookup.digest-key", home.secret("search-digest"),
                "cpis.db.password", database.applicationPassword(),
                "cpis.db.owner.password", database.ownerPassword());
    }

    private static Map<String, String> files(Home home) {
        SealKeys seals = SealKeys.in(home.secrets());
        return Map.of(
                "cpis.ledger.heads-file", home.data().resolve("ledger-heads").toString(),
                "cpis.ledger.key-file", seals.key().toString(),
                "cpis.ledger.public-keys-file", seals.publicKeys().toString(),
                "cpis.downtime.directory", home.data().resolve("downtime").toString());
    }
}
