package org.cpis.delivery;

import java.util.regex.Pattern;

/** Which e-mail addresses are taken: plain ones, so that nothing of a mail's head can be in them. */
public final class EmailAddress {

    private static final int LONGEST = 200;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private EmailAddress() {}

    public static boolean isGood(String address) {
        return address != null
                && address.length() <= LONGEST
                && PLAIN.matcher(address).matches();
    }
}
