package org.cpis.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the reconciler of this node found last, for whoever watches the portal. */
@ApplicationScoped
public class NewestFigures {

    private volatile DeliveryFigures figures;

    public void show(DeliveryFigures found) {
        figures = found;
    }

    /** Empty until this node has looked. */
    Optional<DeliveryFigures> get() {
        return Optional.ofNullable(figures);
    }
}
