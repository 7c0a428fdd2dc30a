package org.cpis.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The actor of the current request. Set once by whatever let the request in; empty for nobody. */
@RequestScoped
public class Caller {

    private Actor actor;

    public void actAs(Actor newActor) {
        actor = newActor;
    }

    public Optional<Actor> current() {
        return Optional.ofNullable(actor);
    }

    /** @throws NotAllowed when nobody is signed in with an active role profile */
    public Actor require() {
        return current().orElseThrow(NotAllowed::new);
    }
}
