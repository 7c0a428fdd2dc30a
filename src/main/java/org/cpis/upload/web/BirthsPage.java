package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.upload.Births;
import org.cpis.upload.BirthsView;

/** Backs upload/births.xhtml: unborn plans by expected date, and births that wait or may be undone. */
@Named
@RequestScoped
public class BirthsPage {

    @Inject
    private Births births;

    private BirthsView view;

    public void load() {
        view = births.list();
    }

    public BirthsView getView() {
        return view;
    }
}
