package org.cpis.delivery;

import java.time.Instant;

/**
 * What is to be told, without a word about whom it concerns (law 11).
 *
 * @param id of the notification; receivers know repeats by it
 * @param place decides whose addresses get the e-mail
 * @param reference what an e-mail or a phone call may name, for example {@code 7F3A-22C1}
 * @param at when it happened
 */
public record OutboxEvent(String id, String authority, Place place, String reference, Instant at) {}
