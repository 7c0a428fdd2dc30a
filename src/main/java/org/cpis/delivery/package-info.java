/**
 * The transactional outbox: what must reach somebody outside, written with the change that caused it. May use
 * {@code ledger} and everything to the right of it.
 */
package org.cpis.delivery;
