package org.cpis.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;

/** Habits that no reviewer should have to look for. */
final class CodingRules {

    private static final Set<String> ENVIRONMENT = Set.of("getenv", "getProperty", "getProperties");

    private CodingRules() {}

    /** Turning a library's Date into an Instant, or back, on the spot is all that is allowed. */
    static ArchRule noOldDates() {
        return classes().should(new ArchCondition<>("use java.time, not Date, Calendar or SimpleDateFormat") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isOldDate(use.getTargetClass()) && !isConversion(use))
                        .forEach(use -> events.add(violated(user, use.getDescription())));
            }
        });
    }

    static ArchRule environmentOnlyInPlatform(String base) {
        return classes()
                .that()
                .resideOutsideOfPackage(base + ".platform..")
                .should(notCall(
                        "read settings from platform, not from the environment",
                        call -> isOwnedBy(call, System.class.getName()) && ENVIRONMENT.contains(call.getName())));
    }

    static ArchRule timeComesFromTheClock(String base) {
        return classes()
                .that()
                .doNotHaveFullyQualifiedName(base + ".platform.SystemClock")
                .should(notCall("take the time from the injected Clock", CodingRules::looksAtTheWatch));
    }

    static ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)");
    }

    /** But for the two that are started from a command line. */
    static ArchRule nothingPrints() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.cpis.ledger.Verify")
                .and()
                .doNotHaveFullyQualifiedName("org.cpis.ledger.CheckProof")
                .should(ACCESS_STANDARD_STREAMS);
    }

    private static boolean looksAtTheWatch(JavaCodeUnitAccess<?> call) {
        String owner = call.getTargetOwner().getFullName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals(Clock.class.getName())
                && (call.getName().startsWith("system") || call.getName().matches("tick(Millis|Seconds|Minutes)"));
        return now
                || clock
                || (isOwnedBy(call, System.class.getName()) && call.getName().equals("currentTimeMillis"));
    }

    private static boolean isOwnedBy(JavaCodeUnitAccess<?> call, String owner) {
        return call.getTargetOwner().getFullName().equals(owner);
    }

    private static boolean isOldDate(JavaClass type) {
        return type.isAssignableTo(Date.class)
                || type.isAssignableTo(Calendar.class)
                || type.isAssignableTo(SimpleDateFormat.class);
    }

    private static boolean isConversion(Dependency use) {
        return use.getDescription().contains("<java.util.Date.toInstant()>")
                || use.getDescription().contains("<java.util.Date.from(java.time.Instant)>");
    }

    /** Method references count as calls. */
    private static ArchCondition<JavaClass> notCall(String advice, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return new ArchCondition<>(advice) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getCodeUnitAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(call -> events.add(violated(user, call.getDescription())));
            }
        };
    }
}
