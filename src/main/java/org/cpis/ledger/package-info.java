/**
 * The append-only record of every access: events, their chains, verification, and the last 25 views of a person. May use
 * {@code register}, {@code organisation}, {@code identity} and {@code platform}.
 */
package org.cpis.ledger;
