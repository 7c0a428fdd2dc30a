package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_INDEX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OrganisationKind;
import org.cpis.organisation.OrganisationRow;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.PostcodeDistrict;
import org.cpis.organisation.SettingMode;

/** Loads organisations, their setting policies and contact points from CSV. Idempotent. */
@Stateless
public class OrganisationImport {

    private static final String CODE = "[A-Z0-9]{3,10}"; // domain 13.6

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    @Allowed(KEEP_INDEX)
    public IndexAnswer put(InputStream body) {
        IndexAnswer answer =
                new IndexFile<>(OrganisationImport::organisation, rows -> rows.forEach(organisations::put)).work(body);
        ledger.append(Entry.of(Action.ORGANISATIONS_CHANGED, Outcome.DONE, answer.loaded() + " organisations"));
        return answer;
    }

    private static OrganisationRow organisation(IndexLine line) {
        if (line.optional("setting_mode").isPresent()) {
            line.required("valid_from");
            line.required("legal_basis", text -> IndexLine.atMost(400, text));
        }
        if (line.optional("emergency_phone").isPresent()) {
            line.required("office_opens");
            line.required("office_closes");
        }
        return row(line);
    }

    private static OrganisationRow row(IndexLine line) {
        return new OrganisationRow(
                line.required("ods_code", OrganisationImport::code),
                line.required("name", text -> IndexLine.atMost(100, text)),
                line.required("kind", OrganisationKind::valueOf),
                line.orNull("region", OrganisationImport::code),
                line.orNull("parent", OrganisationImport::code),
                line.orNull("setting_kind", text -> IndexLine.atMost(40, text)),
                line.orNull("setting_mode", SettingMode::valueOf),
                line.orNull("valid_from", LocalDate::parse),
                line.orNull("valid_until", LocalDate::parse),
                line.optional("legal_basis").orElse(null),
                line.orNull("office_phone", text -> IndexLine.atMost(20, text)),
                line.orNull("emergency_phone", text -> IndexLine.atMost(20, text)),
                line.orNull("office_opens", LocalTime::parse),
                line.orNull("office_closes", LocalTime::parse),
                line.optional("not_brought").isPresent() && line.required("not_brought", OrganisationImport::yes),
                line.orNull("postcode_districts", OrganisationImport::districts));
    }

    private static boolean yes(String text) {
        if (!text.matches("yes|no")) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return text.equals("yes");
    }

    /** Divided by spaces. */
    private static List<String> districts(String text) {
        return Arrays.stream(text.split(" +", -1))
                .map(one -> PostcodeDistrict.of(one).orElseThrow())
                .toList();
    }

    private static String code(String text) {
        if (!text.matches(CODE)) {
            throw new IllegalArgumentException("not a code");
        }
        return text;
    }
}
