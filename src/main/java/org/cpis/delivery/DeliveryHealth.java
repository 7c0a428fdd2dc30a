package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The figures of sending for whoever watches the portal. Always up: people can look records up, and mailboxes be asked,
 * however a receiver of others is; {@code alarm} says that somebody should look.
 */
@Readiness
@ApplicationScoped
public class DeliveryHealth implements HealthCheck {

    @Inject
    private NewestFigures newest;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("delivery").up();
        newest.get()
                .ifPresent(figures -> answer.withData("alarm", figures.isAlarming())
                        .withData("late", figures.late())
                        .withData("givenUp", figures.givenUp())
                        .withData("missing", figures.missing())
                        .withData("inMailbox", figures.inMailbox()));
        return answer.build();
    }
}
