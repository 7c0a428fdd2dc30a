package org.cpis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built WAR holds the portal and nothing of its tests, its demo or its secrets. Needs {@code cpis.war}. */
class WarContentIT {

    private static final Path REALM = Path.of("realm-export.json");
    private static final Pattern USER = Pattern.compile("\"username\"\\s*:\\s*\"([^\"]+)\"");

    @Test
    void it_is_the_portal() throws IOException {
        try (JarFile war = war()) {
            assertThat(war.getEntry("WEB-INF/classes/org/cpis/identity/Activity.class"))
                    .isNotNull();
            assertThat(war.getEntry("WEB-INF/web.xml")).isNotNull();
        }
    }

    @Test
    void it_holds_no_test_code_and_no_library_of_the_platform() throws IOException {
        List<String> faults = new ArrayList<>();
        try (JarFile war = war()) {
            war.stream().forEach(entry -> faults.addAll(WarScan.judgeName(entry.getName())));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void it_holds_no_password() throws IOException {
        List<String> faults = new ArrayList<>();
        try (JarFile war = war()) {
            for (JarEntry entry : war.stream().toList()) {
                faults.addAll(WarScan.judgeContent(
                        entry.getName(), war.getInputStream(entry).readAllBytes()));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A persona whom the scan does not know would slip through it. */
    @Test
    void the_scan_knows_every_persona_of_the_realm() throws IOException {
        String realm = Files.exists(REALM) ? Files.readString(REALM) : "";
        List<String> users = USER.matcher(realm)
                .results()
                .map(hit -> hit.group(1))
                .filter(user -> !user.startsWith("service-account-"))
                .toList();
        assertThat(WarScan.PERSONAS).containsAll(users);
    }

    private static JarFile war() throws IOException {
        String path = System.getProperty("cpis.war");
        assertThat(path).as("system property cpis.war: path of the built WAR").isNotNull();
        return new JarFile(path);
    }
}
