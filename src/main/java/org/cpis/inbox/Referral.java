package org.cpis.inbox;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * The local way to refer a child to the multi-agency hub, which a notification does not replace.
 *
 * @param text in words, for example a phone number; at most 200 characters; may be empty
 * @param url an https address of at most 300 characters; may be empty
 */
public record Referral(String text, String url) implements Serializable {

    static final Referral NONE = new Referral("", "");

    /** Characters of the words. */
    public static final int LONGEST_TEXT = 200;

    /** Characters of the address. */
    public static final int LONGEST_URL = 300;

    /** Whether pages may link there: TLS, a host, nobody's user name, and nothing but ASCII. */
    public static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && url.length() <= LONGEST_URL
                    && url.chars().allMatch(character -> character > ' ' && character < 0x7f);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
