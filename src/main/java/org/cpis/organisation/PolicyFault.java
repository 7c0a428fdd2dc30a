package org.cpis.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** Why a policy cannot be written like that. Each names the field that is to be corrected. */
public enum PolicyFault {
    ORGANISATION("organisation"),
    ROLE("role"),
    MODE("mode"),
    /** Only in scheduled care is there something to tell: elsewhere each opening is told. */
    NOT_BROUGHT("notBrought"),
    FROM("from"),
    UNTIL("until"),
    BASIS("basis"),
    /** There is one for the same people from the same day: that one is to be changed. */
    TAKEN("from");

    private static final int LONGEST_BASIS = 400;
    private static final String ROLE_CODE = "(R\\d{4})?";

    private final String field;

    PolicyFault(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** @param organisation whom the draft names; empty when nobody has the code */
    static Optional<PolicyFault> of(PolicyDraft draft, Optional<OrganisationSummary> organisation) {
        if (organisation.filter(PolicyFault::takesPart).isEmpty()) {
            return Optional.of(ORGANISATION);
        }
        if (!draft.roleCode().matches(ROLE_CODE)) {
            return Optional.of(ROLE);
        }
        if (draft.mode() == null) {
            return Optional.of(MODE);
        }
        if (draft.notBrought() && draft.mode() != SettingMode.SILENT) {
            return Optional.of(NOT_BROUGHT);
        }
        return ofDates(draft.from(), draft.until()).or(() -> ofBasis(draft.legalBasis()));
    }

    private static boolean takesPart(OrganisationSummary organisation) {
        return organisation.kind() == OrganisationKind.SITE || organisation.kind() == OrganisationKind.TRUST;
    }

    private static Optional<PolicyFault> ofDates(LocalDate from, LocalDate until) {
        if (from == null) {
            return Optional.of(FROM);
        }
        return until != null && until.isBefore(from) ? Optional.of(UNTIL) : Optional.empty();
    }

    private static Optional<PolicyFault> ofBasis(String basis) {
        boolean good = basis != null && !basis.isBlank() && basis.length() <= LONGEST_BASIS;
        return good ? Optional.empty() : Optional.of(BASIS);
    }
}
