package org.cpis.upload;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.AuthorityContact;

/** What health may know of hand-overs: while one is under way, whom to ring besides the authority that holds the plan. */
@Stateless
public class HandoverNotes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authorities authorities;

    /** By plan: the authority that it is being handed over to. Plans without a hand-over are not in the answer. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public Map<String, AuthorityContact> receivers(List<String> planIds) {
        if (planIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select h.planId, h.receiver from Handover h where h.planId in :plans and h.state in :open",
                        Object[].class)
                .setParameter("plans", planIds)
                .setParameter("open", HandoverWork.OPEN)
                .getResultStream()
                .flatMap(row -> contact(row).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Map.Entry<String, AuthorityContact>> contact(Object[] row) {
        return authorities.contact((String) row[1]).map(contact -> Map.entry((String) row[0], contact));
    }
}
