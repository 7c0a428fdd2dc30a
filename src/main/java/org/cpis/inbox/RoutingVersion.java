package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A routing that went live.
 *
 * @param number counted from 1 within the authority
 * @param at from then on, until the next one
 * @param by who put it live
 */
public record RoutingVersion(int number, Instant at, String by) implements Serializable {}
