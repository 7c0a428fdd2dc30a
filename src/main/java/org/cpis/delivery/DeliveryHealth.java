package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
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

    private volatile DeliveryFigures newest;

    /** What the reconciler of this node found last. */
    public void show(DeliveryFigures figures) {
        newest = figures;
    }

    @Override
    public HealthCheckResponse call() {
        DeliveryFigures figures = newest;
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("delivery").up();
        if (figures != null) {
            answer.withData("alarm", figures.isAlarming())
                    .withData("late", figures.late())
                    .withData("givenUp", figures.givenUp())
                    .withData("missing", figures.missing())
                    .withData("inMailbox", figures.inMailbox());
        }
        return answer.build();
    }
}
