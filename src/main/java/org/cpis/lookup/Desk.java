package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.organisation.PolicyLine;
import org.cpis.organisation.SettingPolicies;

/** Where the caller sits: the mode that role, organisation and policy give right now. Asked anew for each action. */
@ApplicationScoped
class Desk {

    @Inject
    private Caller caller;

    @Inject
    private SettingPolicies policies;

    @Inject
    private Clock clock;

    ViewMode mode() {
        Actor actor = caller.require();
        return ViewMode.of(
                actor.profile(),
                policies.policyOf(actor.organisation(), actor.profile().roleCode(), LocalDate.now(clock))
                        .map(PolicyLine::mode));
    }
}
