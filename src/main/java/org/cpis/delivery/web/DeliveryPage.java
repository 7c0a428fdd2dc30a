package org.cpis.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.delivery.DeliveryDesk;
import org.cpis.delivery.DeliveryFigures;
import org.cpis.delivery.DeliveryNotPossible;
import org.cpis.delivery.DeliveryRow;
import org.cpis.platform.web.Notice;

/** Backs upload/delivery.xhtml and admin/delivery.xhtml: what did not go, and sending it again. */
@Named
@ViewScoped
public class DeliveryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeliveryDesk desk;

    private DeliveryFigures figures;
    private List<DeliveryRow> rows;

    public void load() {
        figures = desk.figures();
        rows = desk.stuck();
    }

    public void replay(String id) {
        try {
            desk.replay(id);
            Notice.done("delivery.replayed", 1);
        } catch (DeliveryNotPossible quicker) {
            Notice.refused(quicker);
        }
        load();
    }

    public void replayAll() {
        Notice.done("delivery.replayed", desk.replayAll());
        load();
    }

    public DeliveryFigures getFigures() {
        return figures;
    }

    public List<DeliveryRow> getRows() {
        return rows;
    }
}
