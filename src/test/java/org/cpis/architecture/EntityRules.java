package org.cpis.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.ejb.Stateless;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Entities: where they live, what they know, and who may hold one (design, laws 5 and 13). */
final class EntityRules {

    private static final DescribedPredicate<JavaClass> MODEL = describe(
            "part of the model",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isAnnotatedWith(Embeddable.class));

    private static final DescribedPredicate<JavaClass> SERVICE =
            describe("a @Stateless class outside ..batch..", EntityRules::isService);

    private EntityRules() {}

    static ArchRule onlyInFeatureRoots(String base) {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAnyPackage(PackageRules.rooms(base, ""))
                .as("@Entity only in the root of a feature");
    }

    static ArchRule knowOnlyTheModel() {
        return classes()
                .that(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..", "org.cpis..");
    }

    static ArchRule entityManagerOnlyInServices() {
        return noClasses()
                .that(not(SERVICE))
                .and()
                .areNotAssignableTo(AttributeConverter.class)
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class)));
    }

    static ArchRule pagesAndMappersSeeNoEntity(String base) {
        return CompositeArchRule.of(noClasses()
                        .that()
                        .resideInAnyPackage(base + "..web..", base + ".api..")
                        .should()
                        .dependOnClassesThat(MODEL)
                        .allowEmptyShould(true))
                .and(noClasses()
                        .that()
                        .resideInAPackage(base + "..web..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class)
                        .allowEmptyShould(true));
    }

    static ArchRule servicesHandOutNoEntity() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .should(
                        new ArchCondition<>(
                                "neither take nor return an @Entity, not even inside a record or generics") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                Stream<JavaType> types = Stream.concat(
                                        Stream.of(method.getReturnType()), method.getParameterTypes().stream());
                                if (types.anyMatch(type -> holdsEntity(type, new HashSet<>()))) {
                                    events.add(violated(method, method.getFullName() + " lets an entity through"));
                                }
                            }
                        });
    }

    private static boolean holdsEntity(JavaType type, Set<JavaClass> seen) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(seen::add)
                .anyMatch(raw -> raw.isAnnotatedWith(Entity.class) || (raw.isRecord() && recordHoldsEntity(raw, seen)));
    }

    private static boolean recordHoldsEntity(JavaClass raw, Set<JavaClass> seen) {
        return raw.getFields().stream().anyMatch(field -> holdsEntity(field.getType(), seen));
    }

    /** Classes inside a service count as the service. */
    private static boolean isService(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.isAnnotatedWith(Stateless.class) && !(outermost.getPackageName() + ".").contains(".batch.");
    }
}
