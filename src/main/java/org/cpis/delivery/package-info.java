/**
 * The transactional outbox: what must reach somebody outside, written with the change that caused it, and sent after its
 * commit by e-mail and webhook, or laid into a mailbox. May use {@code ledger} and everything to the right of it.
 */
package org.cpis.delivery;
