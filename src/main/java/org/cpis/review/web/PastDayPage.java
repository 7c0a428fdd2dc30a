package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.register.NhsNumber;
import org.cpis.review.PastDays;
import org.cpis.review.PastLine;

/** Backs review/past.xhtml: what was shown of somebody on a past day. */
@Named
@ViewScoped
public class PastDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PastDays days;

    @Inject
    private Clock clock;

    private String number;
    private LocalDate day;
    private List<PastLine> lines;

    public void find() {
        lines = null;
        Optional<NhsNumber> asked = NhsNumber.parse(number);
        if (asked.isEmpty()) {
            Notice.wrong("past:number", "find.number.check");
        } else if (day == null || day.isAfter(LocalDate.now(clock))) {
            Notice.wrong("past:day", "past.day.wrong");
        } else {
            lines = days.shown(asked.get(), day);
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Null before the first question. */
    public List<PastLine> getLines() {
        return lines;
    }
}
