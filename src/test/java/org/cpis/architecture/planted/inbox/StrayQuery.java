package org.cpis.architecture.planted.inbox;

import jakarta.persistence.EntityManager;

/** Asks the database without being a service. */
class StrayQuery {
    Object find(EntityManager em) {
        return em.find(Object.class, 1L);
    }
}
