package org.cpis.delivery;

import java.time.Instant;
import java.util.List;

/**
 * An e-mail about a work item, to those of an audience and to single workers. It lies in no mailbox and calls no webhook,
 * and says no word about whom the item concerns (law 11).
 *
 * @param id of what happened: nobody is told twice by the same
 * @param place decides whose addresses of the audience get it
 * @param subjectId the work item that its link opens
 * @param reference what it may name, for example {@code 7F3A-22C1}
 * @param audience null: nobody but the workers
 */
public record Letter(
        String id,
        LetterKind kind,
        String authority,
        Place place,
        String subjectId,
        String reference,
        Instant at,
        Audience audience,
        List<Addressee> workers) {

    public Letter {
        workers = List.copyOf(workers);
    }
}
