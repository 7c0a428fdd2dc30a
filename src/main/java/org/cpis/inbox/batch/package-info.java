/** What compares ledger, inbox and outbox from time to time, and what hands over to the day. */
package org.cpis.inbox.batch;
