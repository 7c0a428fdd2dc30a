package org.cpis.architecture.planted.inbox;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.architecture.planted.register.batch.StrayEntity;
import org.cpis.identity.Allowed;

/** Open to everybody, and lets entities out. */
@Stateless
public class OpenService extends OpenParent {

    public void takes(StrayEntity entity) {}

    public StrayEntity returns() {
        return new StrayEntity();
    }

    public Optional<Map<String, List<StrayEntity>>> returnsMany() {
        return Optional.empty();
    }

    public Wrapped returnsWrapped() {
        return new Wrapped(List.of());
    }

    @Allowed
    public void namesNobody() {}

    /** Looks like a record to hand out, and is none. */
    public record Wrapped(List<StrayEntity> inside) {}
}
