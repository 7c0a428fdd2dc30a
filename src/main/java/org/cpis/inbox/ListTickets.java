package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cpis.ledger.KeyedDigest;

/**
 * Tickets of open lists as tokens that every node reads and nobody else: AES-GCM with a random nonce, under a secret that
 * comes from the key of the digests. With another key, or another version of what is in it, former tokens are none.
 */
@ApplicationScoped
public class ListTickets {

    private static final String USE = "tickets of open lists, version 2";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** For the container's stand-in only. */
    protected ListTickets() {
        key = null;
    }

    @Inject
    ListTickets(KeyedDigest digest) {
        key = new SecretKeySpec(digest.secret(USE), "AES");
    }

    /** In base64 for URLs, though it belongs into none. */
    String seal(ListTicket ticket) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(TicketBytes.of(ticket));
            byte[] token = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** Empty for what is no token, was changed, or is over. */
    Optional<ListTicket> read(String token, Instant now) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, bytes)
                    .doFinal(bytes, NONCE_BYTES, Math.max(0, bytes.length - NONCE_BYTES));
            return Optional.of(TicketBytes.read(plain)).filter(ticket -> !ticket.isOver(now));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
        return cipher;
    }
}
