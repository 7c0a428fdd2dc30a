package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** A body is cut into parts on its way in, and put together again when it is read. */
class FeedPartsTest {

    private final List<byte[]> parts = new ArrayList<>();

    @Test
    void what_is_cut_into_parts_is_read_back_the_same() throws IOException {
        for (int size : new int[] {0, 1, Intake.PART, Intake.PART + 1, 3 * Intake.PART - 1}) {
            byte[] body = new byte[size];
            new Random(size).nextBytes(body);
            parts.clear();
            String digest = new Intake(new ByteArrayInputStream(body), size, parts::add).digest();
            assertThat(digest).isEqualTo(DigestUtils.sha256Hex(body));
            assertThat(parts).hasSize((size + Intake.PART - 1) / Intake.PART);
            try (InputStream again = new PartStream(n -> n < parts.size() ? parts.get(n) : new byte[0])) {
                assertThat(again.readAllBytes()).isEqualTo(body);
                assertThat(again.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void one_byte_too_many_ends_the_intake_and_nothing_beyond_is_read() {
        Endless zeros = new Endless('\0');
        assertThatThrownBy(() -> new Intake(zeros, Intake.PART + 10, parts::add).digest())
                .isInstanceOf(FileTooLarge.class);
        assertThat(zeros.taken()).isEqualTo(Intake.PART + 11);
        assertThat(parts).hasSize(1);
    }

    @Test
    void a_body_that_breaks_off_is_said_to() throws IOException {
        InputStream broken = new BufferedInputStream(new ByteArrayInputStream(new byte[0]));
        broken.close();
        assertThatThrownBy(() -> new Intake(broken, 10, parts::add).digest()).isInstanceOf(FileBroken.class);
    }
}
