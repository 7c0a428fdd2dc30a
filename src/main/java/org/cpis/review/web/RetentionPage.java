package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.review.Retention;
import org.cpis.review.RetentionRow;

/** Backs admin/retention.xhtml: what is kept for how long. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Retention retention;

    private List<RetentionRow> rows;

    public void load() {
        if (rows == null) {
            rows = retention.list();
        }
    }

    public List<RetentionRow> getRows() {
        return rows;
    }
}
