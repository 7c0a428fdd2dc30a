/** Jobs of the review: telling and escalating privacy alerts, drawing the daily sample, judging the ledger by the rules, adding up the days, making reports, warning about rights that lapse. */
package org.cpis.review.batch;
