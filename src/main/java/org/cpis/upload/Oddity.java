package org.cpis.upload;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Something in a record that does not belong there; makes the record malformed (P13).
 *
 * @param location where it is
 * @param message what to do
 */
record Oddity(String location, String message) implements Serializable {

    /** Only such names are repeated; what else may stand there is nobody's business. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,39}");

    static Oddity inField(Place place, String name, String advice) {
        boolean known = NAME.matcher(name).matches();
        return new Oddity(
                known ? place.field(name) : place.record(), (known ? name : "A field of this record") + ": " + advice);
    }

    static Oddity inRecord(Place place, String advice) {
        return new Oddity(place.record(), advice);
    }
}
