package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.ledger.Action;
import org.cpis.platform.SystemClock;

/**
 * A look that is judged while it happens.
 *
 * @param action CHECKED or OPENED
 * @param numberDigest keyed digest of the person's number
 * @param postcodeDigest of the person's postcode; null: none known
 * @param colleagueThere whether a colleague has the person's family name and postcode
 * @param self empty: no staff list names the user
 */
record ViewCase(
        Action action,
        Instant at,
        String numberDigest,
        String postcodeDigest,
        boolean colleagueThere,
        Optional<StaffSelf> self) {

    boolean isOpening() {
        return action == Action.OPENED;
    }

    boolean isOwn() {
        return self.map(StaffSelf::numberDigest).filter(numberDigest::equals).isPresent();
    }

    boolean isSamePostcode() {
        return self.map(StaffSelf::postcodeDigest)
                .filter(own -> own.equals(postcodeDigest))
                .isPresent();
    }

    boolean isOutOfRota(RuleLimits limits) {
        LocalDate day = LocalDate.ofInstant(at, SystemClock.LONDON);
        return self.filter(user -> user.hasRotaOn(day))
                .filter(user -> user.near().stream().noneMatch(entry -> entry.covers(at, limits.grace())))
                .isPresent();
    }
}
