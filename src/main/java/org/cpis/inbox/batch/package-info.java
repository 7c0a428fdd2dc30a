/** What compares ledger, inbox and outbox from time to time. */
package org.cpis.inbox.batch;
