package org.cpis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan of the WAR finds what it is for, without a WAR. */
class WarScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/classes/org/cpis/dev/Run.class",
                "WEB-INF/classes/org/cpis/synthetic/SyntheticData.class",
                "WEB-INF/classes/org/junit/jupiter/api/Test.class",
                "WEB-INF/lib/junit-jupiter-api-5.14.4.jar",
                "WEB-INF/lib/selenium-api-4.49.0.jar",
                "WEB-INF/lib/jackson-databind-2.18.0.jar"
            })
    void a_name_is_refused(String entry) {
        assertThat(WarScan.judgeName(entry)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB-INF/classes/org/cpis/identity/Actor.class", "WEB-INF/lib/primefaces-15.0.13.jar"})
    void a_name_is_fine(String entry) {
        assertThat(WarScan.judgeName(entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.class              | \0x demo-only-cpis-portal y",
                "a.properties         | cpis.oidc.client-secret=demo-only-x",
                "a.properties         | some.thing=nurse",
                "WEB-INF/web.xml      | <init password=\"nurse\"/>",
                "WEB-INF/web.xml      | <password>hunter2</password>",
                "WEB-INF/web.xml      | <data-source password=\"hunter2\"/>",
                "a.js                 | let password = 'social-worker-902'"
            })
    void content_is_refused(String entry, String content) throws IOException {
        assertThat(judge(entry, content)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.properties         | help.nurse=Ask the nurse in charge",
                "a.properties         | signin.assurance.1=Password",
                "WEB-INF/web.xml      | <password>${cpis.db.password}</password>",
                "WEB-INF/a.xhtml      | <p>The administrator sets the password of a nurse</p>",
                "logo.png             | demo-only-"
            })
    void content_is_fine(String entry, String content) throws IOException {
        assertThat(judge(entry, content)).isEmpty();
    }

    private static List<String> judge(String entry, String content) throws IOException {
        return WarScan.judgeContent(entry, content.getBytes(StandardCharsets.UTF_8));
    }
}
