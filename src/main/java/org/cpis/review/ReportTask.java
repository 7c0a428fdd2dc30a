package org.cpis.review;

import java.time.Instant;
import org.cpis.identity.Actor;

/**
 * A report to be made now, by this node alone while its lease lasts.
 *
 * @param lease says at the end whether it is still ours
 * @param orderer as whom it is made, with the one right that opened it
 * @param at when this run began
 */
public record ReportTask(String id, String lease, Actor orderer, ReportRequest request, Instant at) {}
