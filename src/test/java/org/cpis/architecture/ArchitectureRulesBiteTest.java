package org.cpis.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule reports the violations planted for it, and leaves the innocent alone. */
class ArchitectureRulesBiteTest {

    private static final String BASE = "org.cpis.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE);
    private static final Map<String, ArchRule> RULES = HouseRules.below(BASE);

    private static final Map<String, List<String>> OFFENDERS = Map.ofEntries(
            entry("rooms", List.of("dev.DemoCode")),
            entry("order", List.of("platform.UsesLedger")),
            entry("cycles", List.of("platform.UsesLedger", "ledger.Chain")),
            entry("web is used by nobody", List.of("lookup.LooksAtPage")),
            entry("named", List.of("register.StrayNamed", "StrayNamed$Model", "StrayNamed$Producer")),
            entry("rest", List.of("inbox.StrayResource")),
            entry("fhir", List.of("register.StrayParser")),
            entry("entity place", List.of("register.batch.StrayEntity")),
            entry("entity knowledge", List.of("register.batch.StrayEntity")),
            entry("entity manager", List.of("inbox.StrayQuery", "inbox.batch.StrayPart", "lookup.web.StrayPage")),
            entry("no entity on pages", List.of("EntityManager", "register.batch.StrayEntity")),
            entry("no entity out", List.of(".takes(", ".returns(", ".returnsMany(", ".returnsWrapped(")),
            entry("allowed", List.of("OpenService.takes", "OpenService.namesNobody", "OpenParent.inherited")),
            entry("old dates", List.of("Date.<init>", "Calendar.getInstance", "SimpleDateFormat.<init>", "field")),
            entry(
                    "environment",
                    List.of("System.getenv", "System.getProperty(", "references method <java.lang.System")),
            entry(
                    "watch",
                    List.of(
                            "Instant.now()",
                            "LocalDate.now(java.time.ZoneId)",
                            "LocalDateTime.now()",
                            "ZonedDateTime.now()",
                            "System.currentTimeMillis()",
                            "Clock.systemUTC()",
                            "references method <java.time.Instant.now()>")),
            entry("names", List.of("UploadManager", "DateUtil>", "DateUtils", "FooImpl", "NestedHelper")),
            entry("streams", List.of("System.out", "System.err", "printStackTrace()")));

    @TestFactory
    Stream<DynamicTest> a_rule_bites() {
        return RULES.entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> bites(rule.getKey())));
    }

    @Test
    void every_rule_has_a_planted_violation() {
        assertThat(OFFENDERS.keySet()).isEqualTo(RULES.keySet());
    }

    @Test
    void an_empty_house_keeps_every_rule() {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.cpis.nowhere");
        assertThat(RULES.values()).noneMatch(rule -> rule.evaluate(nothing).hasViolation());
    }

    private static void bites(String name) {
        List<String> report =
                RULES.get(name).evaluate(PLANTED).getFailureReport().getDetails();
        for (String offender : OFFENDERS.get(name)) {
            assertThat(report).as("reported by rule '%s'", name).anyMatch(line -> line.contains(offender));
        }
        assertThat(report).noneMatch(line -> line.contains("Innocent") || line.contains("SystemClock"));
    }
}
