package org.cpis.architecture.planted.inbox.batch;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

/** A job part that goes to the database itself. */
@Stateless
class StrayPart {
    EntityManager em;
}
