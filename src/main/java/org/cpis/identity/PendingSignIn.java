package org.cpis.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A browser that was sent to the identity provider and is expected back.
 *
 * @param state comes back with it and ties the answer to this session
 * @param nonce comes back inside the ID token and ties it to this request
 * @param verifier secret half of the PKCE pair (RFC 7636)
 * @param path of the page that was asked for
 */
public record PendingSignIn(String state, String nonce, String verifier, String path) implements Serializable {

    /** State of a second attempt: when that fails too, the browser is not sent round again. */
    private static final String AGAIN = "again.";

    /** Compares in constant time. */
    public boolean answers(String otherState) {
        return MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8), otherState.getBytes(StandardCharsets.UTF_8));
    }

    static String state(String random, boolean again) {
        return again ? AGAIN + random : random;
    }

    /** Whether a state, ours or forged, says that it belongs to a second attempt. */
    public static boolean isSecondAttempt(String state) {
        return state != null && state.startsWith(AGAIN);
    }
}
