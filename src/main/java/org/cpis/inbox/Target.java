package org.cpis.inbox;

import java.time.Instant;
import org.cpis.delivery.Place;

/**
 * The target that an item runs towards, and whom it concerns.
 *
 * @param clock name of the clock, for a target is told of once for each
 * @param lowest who is told of it first; those below have done their part
 * @param began when the time until it began
 * @param roundTheClock whether it runs at night too
 * @param teamCode null: no team
 * @param place whose addresses are told
 * @param ownerId null: nobody has it
 * @param personId null: nobody was found
 */
public record Target(
        LateKind kind,
        String id,
        String reference,
        String authority,
        String clock,
        WorkerLevel lowest,
        Instant began,
        Instant due,
        boolean roundTheClock,
        String teamCode,
        Place place,
        String ownerId,
        String personId) {}
