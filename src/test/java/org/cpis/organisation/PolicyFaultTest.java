package org.cpis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFaultTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            SITE,            '',     NOTIFY, 2026-01-01, -,          law, -
            TRUST,           R8001,  NONE,   2026-01-01, 2026-01-01, law, -
            LOCAL_AUTHORITY, '',     NOTIFY, 2026-01-01, -,          law, ORGANISATION
            -,               '',     NOTIFY, 2026-01-01, -,          law, ORGANISATION
            SITE,            8001,   NOTIFY, 2026-01-01, -,          law, ROLE
            SITE,            R80012, NOTIFY, 2026-01-01, -,          law, ROLE
            SITE,            '',     -,      2026-01-01, -,          law, MODE
            SITE,            '',     NOTIFY, -,          -,          law, FROM
            SITE,            '',     NOTIFY, 2026-01-02, 2026-01-01, law, UNTIL
            SITE,            '',     NOTIFY, 2026-01-01, -,          ' ', BASIS
            SITE,            '',     NOTIFY, 2026-01-01, -,          -,   BASIS
            """)
    void the_first_fault_is_told(
            OrganisationKind kind,
            String role,
            SettingMode mode,
            LocalDate from,
            LocalDate until,
            String basis,
            PolicyFault fault) {
        PolicyDraft draft = new PolicyDraft("ZT1", "", role, mode, from, until, basis, false);
        Optional<OrganisationSummary> organisation =
                Optional.ofNullable(kind).map(known -> new OrganisationSummary("ZT1", "n", known, null, null, null));
        assertThat(PolicyFault.of(draft, organisation)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void a_legal_basis_has_at_most_400_characters() {
        assertThat(ofBasis("x".repeat(400))).isEmpty();
        assertThat(ofBasis("x".repeat(401))).contains(PolicyFault.BASIS);
    }

    @Test
    void only_scheduled_care_may_tell_that_a_child_was_not_brought() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Optional<OrganisationSummary> site =
                Optional.of(new OrganisationSummary("ZT1", "n", OrganisationKind.SITE, null, null, null));
        for (SettingMode mode : SettingMode.values()) {
            PolicyDraft draft = new PolicyDraft("ZT1", "", "", mode, from, null, "law", true);
            assertThat(PolicyFault.of(draft, site).isEmpty()).as(mode.name()).isEqualTo(mode == SettingMode.SILENT);
        }
    }

    private static Optional<PolicyFault> ofBasis(String basis) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return PolicyFault.of(
                new PolicyDraft("ZT1", "", "", SettingMode.NOTIFY, from, null, basis, false),
                Optional.of(new OrganisationSummary("ZT1", "n", OrganisationKind.TRUST, null, null, null)));
    }
}
