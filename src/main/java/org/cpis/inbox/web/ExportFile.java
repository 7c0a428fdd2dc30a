package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.cpis.inbox.Exported;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.sheet.SheetFormat;

/** Answers a click with a file in place of a page. */
@ApplicationScoped
class ExportFile {

    @Inject
    private ListSheet list;

    @Inject
    private ItemSheet item;

    void send(Exported exported, SheetFormat format) throws IOException {
        Sheet sheet = exported.item() == null ? list(exported, format) : item.of(exported);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        String name = exported.name() + "." + format.name().toLowerCase(Locale.ROOT);
        answer.setResponseContentType(format.type());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        format.write(sheet, answer.getResponseOutputStream());
        faces.responseComplete();
    }

    private Sheet list(Exported exported, SheetFormat format) {
        return format == SheetFormat.PDF ? list.printed(exported) : list.of(exported);
    }
}
