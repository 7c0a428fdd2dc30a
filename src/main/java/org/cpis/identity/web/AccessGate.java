package org.cpis.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.AccessRights;
import org.cpis.identity.AccessSettings;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.identity.Refused;
import org.cpis.identity.RightChanged;
import org.cpis.identity.RightState;
import org.cpis.identity.RoleProfile;
import org.cpis.identity.SignIn;
import org.cpis.identity.SignedIn;
import org.cpis.identity.Standing;
import org.cpis.platform.Failure;

/** Asks the register of rights: at sign-in and choice of role each time, in a running session once a minute. */
@ApplicationScoped
public class AccessGate {

    /** More sessions than a node holds; beyond them what is remembered is asked again. */
    private static final int MOST = 20_000;

    /** After a failure it is asked again, and not with every picture of a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(AccessGate.class.getName());

    private final AccessRights rights;
    private final AccessSettings settings;
    private final Caller caller;
    private final Event<Refused> refused;
    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    @Inject
    AccessGate(AccessRights rights, AccessSettings settings, Caller caller, Event<Refused> refused, Clock clock) {
        this.rights = rights;
        this.settings = settings;
        this.caller = caller;
        this.refused = refused;
        this.clock = clock;
    }

    /** For the proxy of the container only. */
    AccessGate() {
        this(null, null, null, null, null);
    }

    private record Asked(Instant at, List<Standing> answer) {}

    /** Writes down what a user came with; if nothing of it holds any more, that nobody got in. */
    void arrived(SignIn signIn) {
        if (signIn.refusal() != null) {
            return;
        }
        asPortal(() -> {
            rights.seen(signIn.userId(), signIn.name(), signIn.profiles());
            return null;
        });
        if (offered(signIn).isEmpty()) {
            tellRefused(signIn);
        }
    }

    void onSignedIn(@Observes SignedIn event) {
        Actor actor = event.actor();
        asPortal(() -> {
            rights.used(actor.userId(), actor.profile());
            return null;
        });
    }

    /** What the user may choose from now. */
    List<RoleProfile> offered(SignIn signIn) {
        List<Standing> gone = barred(signIn);
        return signIn.profiles().stream()
                .filter(profile -> gone.stream().noneMatch(one -> one.profile().equals(profile)))
                .toList();
    }

    /** What lapsed or was ended. */
    List<Standing> barred(SignIn signIn) {
        return asPortal(() -> rights.standings(signIn.userId(), signIn.profiles())).stream()
                .filter(standing -> !standing.state().isGood())
                .toList();
    }

    /** Whether the right in use holds, as known a minute ago at the latest. */
    boolean stands(Actor actor) {
        return standing(actor).map(Standing::state).map(RightState::isGood).orElse(true);
    }

    /** How the right in use stands; empty for a session that is older than the register. */
    Optional<Standing> standing(Actor actor) {
        String key = actor.userId() + ' ' + actor.profile().id() + ' ' + actor.organisation();
        Asked known = asked.get(key);
        if (known == null || !clock.instant().isBefore(known.at().plus(settings.checkEvery()))) {
            known = ask(key, actor, known);
        }
        return known.answer().stream().findFirst();
    }

    /** While the database does not answer, what was known counts: no page shows anything without it either. */
    private Asked ask(String key, Actor actor, Asked known) {
        try {
            List<Standing> answer = asPortal(() -> rights.standings(actor.userId(), List.of(actor.profile())));
            if (asked.size() >= MOST) {
                asked.clear();
            }
            Asked now = new Asked(clock.instant(), answer);
            asked.put(key, now);
            return now;
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, () -> "A right could not be looked up: " + Failure.describe(e));
            Instant soon = clock.instant().minus(settings.checkEvery()).plus(PATIENCE);
            Asked still = new Asked(soon, known == null ? List.of() : known.answer());
            asked.put(key, still);
            return still;
        }
    }

    /** On this node at once; on others within a minute. */
    void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) RightChanged change) {
        asked.keySet().removeIf(key -> key.startsWith(change.userId() + ' '));
    }

    private void tellRefused(SignIn signIn) {
        RoleProfile empty = signIn.profiles().get(0).withoutActivities();
        as(new Actor(signIn.userId(), signIn.name(), empty, signIn.assurance(), signIn.sessionRef()), () -> {
            refused.fire(new Refused("sign-in: no right in force"));
            return null;
        });
    }

    private <T> T asPortal(Supplier<T> what) {
        return as(Actor.job("-", Activity.KEEP_ACCESS), what);
    }

    private <T> T as(Actor actor, Supplier<T> what) {
        Actor before = caller.current().orElse(null);
        caller.actAs(actor);
        try {
            return what.get();
        } finally {
            caller.actAs(before);
        }
    }
}
