package org.cpis.upload.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.UkPhone;
import org.cpis.platform.web.Notice;

/** Contacts as they are typed; every fault is said beside its field. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final HashMap<String, String> typed = new HashMap<>();
    private boolean good;

    ContactForm(ContactDetails details) {
        typed.put("officePhone", details.officePhone());
        typed.put("emergencyPhone", details.emergencyPhone());
        typed.put("opens", text(details.opens()));
        typed.put("closes", text(details.closes()));
        typed.put("holiday", details.isOpenOnHolidays() ? "open" : "closed");
        typed.put("holidayOpens", text(details.holidayOpens()));
        typed.put("holidayCloses", text(details.holidayCloses()));
    }

    /** Empty when anything is wrong. */
    Optional<ContactDetails> read() {
        good = true;
        boolean openOnHolidays = "open".equals(typed.get("holiday"));
        String office = phone("officePhone", false);
        String emergency = phone("emergencyPhone", true);
        LocalTime opens = time("opens");
        LocalTime closes = after(opens, "closes");
        LocalTime holidayOpens = openOnHolidays ? time("holidayOpens") : null;
        LocalTime holidayCloses = openOnHolidays ? after(holidayOpens, "holidayCloses") : null;
        return good
                ? Optional.of(new ContactDetails(office, emergency, opens, closes, holidayOpens, holidayCloses))
                : Optional.empty();
    }

    private String phone(String field, boolean needed) {
        String text = typed.get(field) == null ? "" : typed.get(field).strip();
        if (text.isEmpty() && !needed) {
            return null;
        }
        if (!UkPhone.isGood(text)) {
            wrong(field, text.isEmpty() ? "contact.phone.empty" : "contact.phone.uk");
        }
        return text;
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(String.valueOf(typed.get(field)).strip(), TIME);
        } catch (DateTimeException e) {
            wrong(field, "contact.time");
            return null;
        }
    }

    private LocalTime after(LocalTime opens, String field) {
        LocalTime closes = time(field);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            wrong(field, "contact.time.order");
        }
        return closes;
    }

    private void wrong(String field, String key) {
        good = false;
        Notice.wrong("contact:" + field, key);
    }

    private static String text(LocalTime time) {
        return time == null ? "" : time.toString();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
