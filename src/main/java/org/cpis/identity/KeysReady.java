package org.cpis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the identity provider's keys are known, so that people can sign in and machines are recognised. */
@Readiness
@ApplicationScoped
public class KeysReady implements HealthCheck {

    @Inject
    private OidcProvider provider;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("identity provider keys")
                .status(provider.hasKeys())
                .build();
    }
}
