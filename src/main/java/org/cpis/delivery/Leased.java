package org.cpis.delivery;

import java.time.Instant;

/**
 * Something to be sent now, by this node alone while its lease lasts.
 *
 * @param id of the delivery
 * @param lease says at the end whether it is still ours
 * @param address e-mail address or URL
 * @param eventId the same in every try
 * @param letter what an e-mail says
 * @param subjectId what its link opens
 */
record Leased(
        String id,
        String lease,
        Channel channel,
        String authority,
        String address,
        String eventId,
        LetterKind letter,
        String subjectId,
        String reference,
        Instant occurredAt) {}
