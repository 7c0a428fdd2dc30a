package org.cpis.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Main code keeps the house rules. */
class ArchitectureTest {

    static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.cpis");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseRules.below("org.cpis").entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(MAIN)));
    }

    @Test
    void it_looks_at_main_code_and_at_nothing_else() {
        assertThat(MAIN.contain(Activity.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }
}
