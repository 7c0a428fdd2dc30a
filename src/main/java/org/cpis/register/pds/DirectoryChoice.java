package org.cpis.register.pds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.cpis.register.IndexDirectory;
import org.cpis.register.PersonDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which directory the portal asks: {@code cpis.directory} is {@code index} or {@code pds}. */
@ApplicationScoped
public class DirectoryChoice {

    @Inject
    @ConfigProperty(name = "cpis.directory", defaultValue = "index")
    private String name;

    @Inject
    private IndexDirectory index;

    @Inject
    private PdsDirectory pds;

    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (directory() == pds) {
            pds.prepare();
        }
    }

    @Produces
    @ApplicationScoped
    PersonDirectory directory() {
        return switch (name) {
            case "index" -> index;
            case "pds" -> pds;
            default -> throw new IllegalStateException("cpis.directory must be index or pds");
        };
    }
}
