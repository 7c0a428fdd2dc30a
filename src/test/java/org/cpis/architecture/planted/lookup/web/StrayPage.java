package org.cpis.architecture.planted.lookup.web;

import jakarta.persistence.EntityManager;
import org.cpis.architecture.planted.register.batch.StrayEntity;

/** A page that reaches behind the service. */
public class StrayPage {
    EntityManager em;
    StrayEntity entity;
}
