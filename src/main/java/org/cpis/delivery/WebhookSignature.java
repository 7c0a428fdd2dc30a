package org.cpis.delivery;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Proves to a receiver who called and when: HMAC-SHA-256 over the time in seconds since 1970, a dot and the body. The
 * receiver computes the same, and refuses a time that is long past.
 */
record WebhookSignature(String secret) {

    /** The header's value, for example {@code v1=6f2a…} in lower-case hexadecimal digits. */
    String of(long epochSeconds, String body) {
        return "v1=" + new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(epochSeconds + "." + body);
    }
}
