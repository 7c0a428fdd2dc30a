package org.cpis.register;

/**
 * What the register says to a row of a feed.
 *
 * @param personId random id of whose plan was changed; null when it was refused
 * @param fault why it was refused; null when it was taken
 */
public record PlanAnswer(String personId, PlanFault fault) {

    static PlanAnswer taken(String personId) {
        return new PlanAnswer(personId, null);
    }

    static PlanAnswer refused(PlanFault fault) {
        return new PlanAnswer(null, fault);
    }
}
