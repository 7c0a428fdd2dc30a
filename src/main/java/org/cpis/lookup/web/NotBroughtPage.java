package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.cpis.inbox.NotBroughtTold;
import org.cpis.lookup.MissedAppointments;
import org.cpis.lookup.OpenedRecord;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;

/** The part of the details where scheduled care tells that the child was not brought. */
@Named
@ViewScoped
public class NotBroughtPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MissedAppointments appointments;

    @Inject
    private Format format;

    private final TypedDate day = new TypedDate();
    private Boolean offered;
    private LocalDate told;

    /** Asked once for a page; the click is judged anew. */
    public boolean isOffered() {
        if (offered == null) {
            offered = appointments.isOffered();
        }
        return offered;
    }

    public void tell(OpenedRecord opened) {
        Optional<LocalDate> appointment = day.read();
        if (appointment.filter(appointments::isRecent).isEmpty()) {
            Notice.wrong("notBrought:day", fault(appointment));
            return;
        }
        try {
            appointments.tell(opened.eventId(), appointment.get());
            told = appointment.get();
            Notice.done("notBrought.sent", format.date(told));
        } catch (NotBroughtTold already) {
            Notice.refused(already);
        }
    }

    private String fault(Optional<LocalDate> appointment) {
        if (day.isEmpty()) {
            return "notBrought.day.empty";
        }
        return appointment.isEmpty() ? "notBrought.day.real" : "notBrought.day.recent";
    }

    public TypedDate getDay() {
        return day;
    }

    /** Null before anything was told from this page. */
    public LocalDate getTold() {
        return told;
    }
}
