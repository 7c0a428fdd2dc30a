package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.cpis.dev.SealKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another key signs from some seal on, and nothing stops meanwhile. */
class KeyChangeTest {

    @TempDir
    private Path directory;

    private final KeyPair before = SealKeys.pair();
    private final KeyPair after = SealKeys.pair();
    private Path privateFile;
    private Path publicFile;

    @BeforeEach
    void files() throws IOException {
        privateFile = Files.writeString(directory.resolve("key"), SealKeys.pem(before));
        publicFile = Files.writeString(directory.resolve("public"), SealKeys.line("before", before));
    }

    @Test
    void a_key_is_changed_while_the_portal_runs() throws IOException {
        SigningKey key = key();
        SignedSeal first = key.sign(text(1, key.id()));
        Files.writeString(publicFile, SealKeys.line("before", before) + SealKeys.line("after", after));
        assertThat(key.id()).isEqualTo("before"); // known is not used
        Files.writeString(privateFile, SealKeys.pem(after) + "\n");
        assertThat(key.id()).isEqualTo("after");
        SignedSeal second = key.sign(text(2, key.id()));
        assertThat(first.isGood(key.publicKeys())).isTrue();
        assertThat(second.isGood(key.publicKeys())).isTrue();
        assertThatThrownBy(() -> key.sign(text(3, "before"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_private_key_that_nobody_knows_yet_is_not_used() throws IOException {
        SigningKey key = key();
        Files.writeString(privateFile, SealKeys.pem(after) + "\n");
        assertThat(key.id()).isEqualTo("before");
        assertThat(key.sign(text(1, "before")).isGood(key.publicKeys())).isTrue();
    }

    @Test
    void a_key_that_signs_no_more_is_good_for_its_own_seals_only() throws IOException {
        SigningKey stolen = key();
        SignedSeal own = stolen.sign(text(7, "before"));
        SignedSeal forged = stolen.sign(text(8, "before"));
        String retired = SealKeys.line("before", before).strip() + " last=7\n" + SealKeys.line("after", after);
        PublicKeys keys = PublicKeys.read(Files.writeString(directory.resolve("retired"), retired));
        assertThat(own.isGood(keys)).isTrue();
        assertThat(forged.isGood(keys)).isFalse();
        assertThat(forged.isGood(stolen.publicKeys())).isTrue();
        assertThatThrownBy(() -> KeyPairFiles.read(privateFile, directory.resolve("retired")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_that_says_something_else_is_refused() throws IOException {
        String line = SealKeys.line("before", before).strip();
        for (String bad : new String[] {"", "before", line + " last=x", line + " 7", line + "\n" + line}) {
            Path file = Files.writeString(directory.resolve("bad"), bad);
            assertThatThrownBy(() -> PublicKeys.read(file)).as(bad).isInstanceOf(IllegalStateException.class);
        }
    }

    private SigningKey key() {
        SigningKey key = new SigningKey(privateFile.toString(), publicFile.toString());
        key.load();
        return key;
    }

    private static SealText text(long number, String key) {
        SealText none = SealText.beforeTheFirst(WrittenLedger.CHAINS);
        return new SealText(number, none.at(), key, none.previous(), 0, none.root(), "", none.heads());
    }
}
