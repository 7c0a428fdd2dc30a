package org.cpis.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import org.cpis.identity.Allowed;

/** Deny by default, in the service (design, law 5). */
final class ServiceRules {

    private ServiceRules() {}

    /** Inherited methods count too. Observers do not: they run inside a call that was decided already. */
    static ArchRule everyMethodSaysWhoMay() {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(
                        new ArchCondition<>(
                                "say on every public method which activity it needs: @Allowed(Activity...)") {
                            @Override
                            public void check(JavaClass service, ConditionEvents events) {
                                service.getAllMethods().stream()
                                        .filter(ServiceRules::isOpenToCallers)
                                        .filter(method -> !saysWhoMay(method))
                                        .forEach(method -> events.add(violated(
                                                method,
                                                method.getFullName() + " lacks @Allowed or names nobody in it")));
                            }
                        });
    }

    private static boolean isOpenToCallers(JavaMethod method) {
        return method.getModifiers().contains(PUBLIC)
                && !method.getModifiers().contains(SYNTHETIC)
                && !method.getModifiers().contains(BRIDGE)
                && !method.getOwner().isEquivalentTo(Object.class)
                && !isObserver(method);
    }

    private static boolean isObserver(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter ->
                        parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class));
    }

    private static boolean saysWhoMay(JavaMethod method) {
        return method.isAnnotatedWith(Allowed.class)
                && method.getAnnotationOfType(Allowed.class).value().length > 0;
    }
}
