package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.organisation.PolicyLine;
import org.cpis.organisation.SettingMode;
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
        return ViewMode.of(caller.require().profile(), policy());
    }

    /** Whether the caller may say that this is scheduled care. */
    boolean mayChoose() {
        return ViewMode.mayChoose(caller.require().profile(), policy());
    }

    /** Whether the role could look and the care setting is closed: then there is the way with a reason. */
    boolean mayBreakGlass() {
        return ViewMode.couldLook(caller.require().profile()) && mode() == ViewMode.NONE;
    }

    /** Whether the caller may tell authorities that a child was not brought: where the policy of scheduled care allows it. */
    boolean mayTellNotBrought() {
        return mode() != ViewMode.NONE
                && line().filter(policy -> policy.mode() == SettingMode.SILENT)
                        .filter(PolicyLine::notBrought)
                        .isPresent();
    }

    private Optional<SettingMode> policy() {
        return line().map(PolicyLine::mode);
    }

    private Optional<PolicyLine> line() {
        Actor actor = caller.require();
        return policies.policyOf(actor.organisation(), actor.profile().roleCode(), LocalDate.now(clock));
    }
}
