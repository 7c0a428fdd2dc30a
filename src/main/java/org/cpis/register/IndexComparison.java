package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cpis.identity.Allowed;

/** Puts what an authority sent beside what the index holds, by the rules that the feed is matched with. */
@Stateless
public class IndexComparison {

    @PersistenceContext
    private EntityManager em;

    /** @param claim names may be empty and the birth date null where the authority sent none that can be read */
    @Allowed(KEEP_DATA)
    public IndexMatch compare(PersonClaim claim) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", claim.nhsNumber())
                .getResultStream()
                .findFirst()
                .map(person -> match(person, claim))
                .orElse(IndexMatch.without(NumberStanding.NOT_SHOWN));
    }

    private static IndexMatch match(Person person, PersonClaim claim) {
        return switch (person.status()) {
            case ACTIVE, DECEASED -> person.compare(claim);
            case INVALID -> IndexMatch.without(NumberStanding.WITHDRAWN);
            case SENSITIVE, SUPERSEDED -> IndexMatch.without(NumberStanding.NOT_SHOWN);
        };
    }
}
