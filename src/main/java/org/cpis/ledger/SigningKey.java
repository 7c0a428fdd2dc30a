package org.cpis.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.platform.Failure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs seals: a PKCS#8 PEM file with an Ed25519 key that fits one of the public ones. Both files are read
 * again when they change, so that a key is changed while the portal runs (runbook): while they do not fit each other, the
 * former ones stay in use.
 */
@ApplicationScoped
public class SigningKey {

    private static final Logger LOG = Logger.getLogger(SigningKey.class.getName());

    private final Path keyFile;
    private final Path publicKeysFile;
    private KeyPairFiles files;

    /** For the container's stand-in only. */
    protected SigningKey() {
        keyFile = null;
        publicKeysFile = null;
    }

    @Inject
    SigningKey(
            @ConfigProperty(name = "cpis.ledger.key-file") String keyFile,
            @ConfigProperty(name = "cpis.ledger.public-keys-file") String publicKeysFile) {
        this.keyFile = Path.of(keyFile);
        this.publicKeysFile = Path.of(publicKeysFile);
    }

    @PostConstruct
    void load() {
        files = KeyPairFiles.read(keyFile, publicKeysFile);
    }

    String id() {
        return current().name();
    }

    PublicKeys publicKeys() {
        return current().publicKeys();
    }

    /** @throws IllegalStateException when the key was changed after the text was made; the next seal names the new one */
    SignedSeal sign(SealText text) {
        return new SignedSeal(text, signature(text.keyId(), text.bytes()));
    }

    /** @throws IllegalStateException as above */
    SignedBeginning sign(LedgerBeginning text) {
        return new SignedBeginning(text, signature(text.keyId(), text.bytes()));
    }

    private String signature(String keyId, byte[] text) {
        KeyPairFiles now = current();
        if (!now.name().equals(keyId)) {
            throw new IllegalStateException("the key was changed meanwhile");
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(now.sign(text));
    }

    private synchronized KeyPairFiles current() {
        try {
            if (!KeyPairFiles.stamp(keyFile, publicKeysFile).equals(files.stamp())) {
                load();
                LOG.log(Level.INFO, "Seals are signed with key {0} from now on", files.name());
            }
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, () -> "The changed keys are not used yet: " + Failure.describe(e));
        }
        return files;
    }
}
