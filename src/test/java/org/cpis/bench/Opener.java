package org.cpis.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.cpis.identity.Actor;
import org.cpis.lookup.Consequence;
import org.cpis.lookup.Lookup;
import org.cpis.support.Fixture;

/** Opens one record as one request would. */
@ApplicationScoped
class Opener {

    @Inject
    private Fixture fixture;

    @Inject
    private Lookup lookup;

    @ActivateRequestContext
    void open(Actor nurse, String child, Consequence told) {
        fixture.doAs(nurse, () -> lookup.open(child, told));
    }
}
