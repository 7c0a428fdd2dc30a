/**
 * Reviewing who looked at what: audit search, verification of the ledger. May use {@code lookup}, {@code upload} and
 * everything to the right of them.
 */
package org.cpis.review;
