package org.cpis.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path folder;

    @Test
    void refusesADirectoryOfSomebodyElse() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> Home.open(folder, true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("-Dcpis.home");
        assertThat(letter).exists();
    }

    @Test
    void letsInOneLauncherAtATime() {
        Home first = Home.open(folder, false);
        assertThatThrownBy(() -> Home.open(folder, false)).hasMessageStartingWith("Another demo is running");
        first.close();
        Home.open(folder, false).close();
    }

    @Test
    void resetForgetsTheDataAndKeepsKeysAndPasswords() throws IOException {
        String password;
        try (Home home = Home.open(folder, false)) {
            Files.writeString(home.data().resolve("row"), "1");
            password = home.secret("db-owner");
        }
        try (Home home = Home.open(folder, true)) {
            assertThat(home.data()).isEmptyDirectory();
            assertThat(home.secret("db-owner")).isEqualTo(password);
        }
    }

    @Test
    void secretsAreForTheOwnerOnly() throws IOException {
        try (Home home = Home.open(folder, false)) {
            home.secret("db-owner");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.secrets().resolve("db-owner"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws Exception {
        Home killed = Home.open(folder, false);
        killed.start("sleeper", List.of("sleep", "600"), Map.of());
        Path pidFile = killed.run().resolve("sleeper.pid");
        ProcessHandle left = ProcessHandle.of(
                        Long.parseLong(Files.readString(pidFile).replaceAll(" .*", "")))
                .orElseThrow();
        Child.endLeftovers(killed.run());
        assertThat(left.isAlive()).isFalse();
        assertThat(pidFile).doesNotExist();
        killed.close();
    }

    @Test
    void sparesAProcessThatOnlyHasTheSameNumber() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try (Home home = Home.open(folder, false)) {
            Files.writeString(home.run().resolve("keycloak.pid"), stranger.pid() + " 1000");
            Child.endLeftovers(home.run());
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void namesTheBusyPortAndThePropertyThatMovesIt() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(busy.getLocalPort(), "the portal", "cpis.port"))
                    .hasMessageContaining("Port " + busy.getLocalPort())
                    .hasMessageContaining("-Dcpis.port=");
        }
    }
}
