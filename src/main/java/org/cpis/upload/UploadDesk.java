package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** What a data officer who sends a file in the browser needs to know before and after. Counts only. */
@Stateless
public class UploadDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /** How far the work on a file of the own authority is. */
    @Allowed(KEEP_DATA)
    public UploadSummary progress(String id) {
        Upload upload = em.find(Upload.class, id);
        if (upload == null || !upload.authority().equals(caller.require().organisation())) {
            throw scope.refuse("upload");
        }
        return upload.summary();
    }
}
