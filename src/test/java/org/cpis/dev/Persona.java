package org.cpis.dev;

import java.util.List;

/**
 * A user of the demo realm. The password is the user name.
 *
 * @param user name to sign in with
 * @param uid the number on the card, twelve digits
 * @param name as on the card, for example {@code Grace OKAFOR (Mrs)}
 * @param positions one line per role profile, for people to read
 */
public record Persona(String user, String uid, String name, List<String> positions) {

    public Persona {
        positions = List.copyOf(positions);
    }

    public String password() {
        return user;
    }
}
