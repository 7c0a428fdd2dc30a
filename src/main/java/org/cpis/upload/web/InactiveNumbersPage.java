package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.upload.InactiveNumberRow;
import org.cpis.upload.InactiveNumbers;

/** Backs upload/inactive-numbers.xhtml: numbers that the authority sent and that are not active any more. */
@Named
@RequestScoped
public class InactiveNumbersPage {

    @Inject
    private InactiveNumbers numbers;

    private List<InactiveNumberRow> rows;

    public void load() {
        rows = numbers.open();
    }

    public List<InactiveNumberRow> getRows() {
        return rows;
    }
}
