package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.cpis.ledger.KeyedDigest;
import org.cpis.register.Name;
import org.cpis.register.NhsNumber;

/** What a staff list leaves behind: keyed digests that can be compared and not read. */
@ApplicationScoped
class StaffDigest {

    @Inject
    private KeyedDigest digest;

    String number(NhsNumber number) {
        return digest.of("staff number " + number.digits());
    }

    /** Null for no postcode. */
    String postcode(String postcode) {
        String key = key(postcode);
        return key.isEmpty() ? null : digest.of("staff postcode " + key);
    }

    /** Of a name and where they live; null when either is missing. */
    String home(String familyName, String postcode) {
        String key = key(postcode);
        String name = Name.key(familyName);
        return key.isEmpty() || name.isEmpty() ? null : digest.of("staff home " + name + " " + key);
    }

    private static String key(String postcode) {
        return postcode == null ? "" : postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
