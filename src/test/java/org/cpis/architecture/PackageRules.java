package org.cpis.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.inject.Named;
import java.util.List;

/** What stands where, and which way the arrows go (design, section 2). */
final class PackageRules {

    /** A room may use those further right only. */
    static final List<String> ROOMS = List.of(
            "api",
            "review",
            "lookup",
            "upload",
            "inbox",
            "delivery",
            "ledger",
            "register",
            "organisation",
            "identity",
            "platform");

    private PackageRules() {}

    static ArchRule onlyTheElevenRooms(String base) {
        return classes()
                .should()
                .resideInAnyPackage(rooms(base, ".."))
                .because("main code has eleven rooms; demo, synthetic data and benchmarks are test code");
    }

    static ArchRule arrowsGoOneWay(String base) {
        return classes().should(new ArchCondition<>("use only rooms further right in " + ROOMS) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int from = room(base, user);
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> room(base, use.getTargetClass()) >= 0)
                        .filter(use -> room(base, use.getTargetClass()) < from)
                        .forEach(use -> events.add(violated(user, use.getDescription())));
            }
        });
    }

    static ArchRule noCycles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule nobodyUsesPages(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + "..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + "..web..");
    }

    static ArchRule namedBeansServePagesAndJobs(String base) {
        String[] places = {base + "..web..", base + "..batch.."};
        return CompositeArchRule.of(classes()
                        .that()
                        .areMetaAnnotatedWith(Named.class)
                        .should()
                        .resideInAnyPackage(places)
                        .allowEmptyShould(true))
                .and(noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackages(places)
                        .should()
                        .beAnnotatedWith(Named.class)
                        .allowEmptyShould(true));
    }

    static ArchRule restOnlyInApi(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    /** The machine interface, and the directory that asks another one. */
    static ArchRule fhirOnlyAtTheEdges(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".api..", base + ".register.pds..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..");
    }

    /** Patterns of all rooms, each with that ending: empty for the root alone, {@code ..} for everything below too. */
    static String[] rooms(String base, String ending) {
        return ROOMS.stream().map(room -> base + "." + room + ending).toArray(String[]::new);
    }

    /** Position from the left; -1 for what is not in a room of this house. */
    private static int room(String base, JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        for (String room : ROOMS) {
            if (name.startsWith(base + "." + room + ".")) {
                return ROOMS.indexOf(room);
            }
        }
        return -1;
    }
}
