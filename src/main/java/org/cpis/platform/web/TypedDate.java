package org.cpis.platform.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A date typed into three boxes; takes {@code 3}, {@code 03}, {@code mar} and {@code March}. */
public class TypedDate implements Serializable {
    private static final long serialVersionUID = 1L;

    private String day;
    private String month;
    private String year;

    public boolean isEmpty() {
        return blank(day) && blank(month) && blank(year);
    }

    /** The date; empty when the boxes do not make one. */
    public Optional<LocalDate> read() {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year.strip()), monthNumber(), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** Takes over what is typed elsewhere. */
    public void take(TypedDate other) {
        day = other.day;
        month = other.month;
        year = other.year;
    }

    private int monthNumber() {
        String typed = month.strip();
        return typed.matches("\\d{1,2}")
                ? Integer.parseInt(typed)
                : monthNamed(typed).getValue();
    }

    private static Month monthNamed(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> name.length() >= 3
                        && month.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(name.toLowerCase(Locale.UK)))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no such month"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
