package org.cpis.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long contacts count as right without a confirmation. */
@ApplicationScoped
class ContactSettings {

    @Inject
    @ConfigProperty(name = "cpis.contact.confirm-days", defaultValue = "90")
    private int confirmDays;

    int confirmDays() {
        return confirmDays;
    }
}
