package org.cpis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the sign-in settings once, from MicroProfile Config. */
@ApplicationScoped
class IdentitySettings {

    private OidcSettings settings;

    @Produces
    synchronized OidcSettings settings() {
        if (settings == null) {
            Config config = ConfigProvider.getConfig();
            settings = OidcSettings.read(name -> config.getOptionalValue(name, String.class));
        }
        return settings;
    }
}
