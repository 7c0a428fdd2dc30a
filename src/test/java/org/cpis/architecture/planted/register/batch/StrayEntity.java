package org.cpis.architecture.planted.register.batch;

import jakarta.ejb.EJB;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity in the wrong place, which knows too much. */
@Entity
public class StrayEntity {
    @Id
    Long id;

    @EJB
    Object service;
}
