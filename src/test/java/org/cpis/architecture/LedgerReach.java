package org.cpis.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Refused;
import org.cpis.ledger.Ledger;

/**
 * Which methods of services lead to the ledger: they call it, or fire an event whose observer does, at any depth. That a
 * refusal is written down does not count: it says nothing about what happens when nobody is refused.
 */
final class LedgerReach {

    private final JavaClasses classes;
    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> calls = new HashMap<>();
    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> callers = new HashMap<>();
    private final Map<String, Set<JavaCodeUnit>> observers;
    private final Set<JavaCodeUnit> recording;
    private final Set<JavaCodeUnit> exposed;

    LedgerReach(JavaClasses classes) {
        this.classes = classes;
        this.observers = units().filter(unit -> unit.getParameters().stream().anyMatch(LedgerReach::isEvent))
                .collect(Collectors.groupingBy(LedgerReach::eventOf, Collectors.toSet()));
        units().forEach(unit -> targets(unit).forEach(target -> link(unit, target)));
        this.recording = spread(units().filter(LedgerReach::appends).toList(), callers, any -> true);
        Predicate<JavaCodeUnit> silent = unit -> !recording.contains(unit);
        List<JavaCodeUnit> entries = units().filter(silent)
                .filter(unit -> !callers.containsKey(unit))
                .toList();
        this.exposed = spread(entries, calls, silent);
    }

    /**
     * Methods of services that lead to no event and that somebody calls outside of a method that does, as
     * {@code Service.method}.
     */
    Set<String> silent() {
        return exposed.stream()
                .filter(unit -> unit.getOwner().isAnnotatedWith(Stateless.class))
                .filter(unit -> unit.isAnnotatedWith(Allowed.class))
                .map(unit -> unit.getOwner().getSimpleName() + "." + unit.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaCodeUnit> units() {
        return classes.stream().map(JavaClass::getCodeUnits).flatMap(Set::stream);
    }

    private static boolean appends(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(Ledger.class) && unit.getName().startsWith("append");
    }

    private void link(JavaCodeUnit from, JavaCodeUnit to) {
        calls.computeIfAbsent(from, any -> new HashSet<>()).add(to);
        callers.computeIfAbsent(to, any -> new HashSet<>()).add(from);
    }

    private static Set<JavaCodeUnit> spread(
            Collection<JavaCodeUnit> from,
            Map<JavaCodeUnit, Set<JavaCodeUnit>> along,
            Predicate<JavaCodeUnit> through) {
        Set<JavaCodeUnit> found = new HashSet<>(from);
        Deque<JavaCodeUnit> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            along.getOrDefault(next.poll(), Set.of()).stream()
                    .filter(through)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }

    private Stream<JavaCodeUnit> targets(JavaCodeUnit unit) {
        boolean fires = unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Event.class));
        Stream<JavaCodeUnit> told = unit.getConstructorCallsFromSelf().stream()
                .filter(made -> fires && !made.getTargetOwner().isEquivalentTo(Refused.class))
                .flatMap(made -> observers.getOrDefault(made.getTargetOwner().getName(), Set.of()).stream());
        Stream<JavaCodeUnit> called = Stream.<JavaCodeUnitAccess<?>>concat(
                        unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .flatMap(LedgerReach::called);
        return Stream.concat(told, called);
    }

    /** What may run there: the method itself, or one that takes its place in a class below. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnitAccess<?> access) {
        Stream<JavaCodeUnit> below = access.getTargetOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(access.getName()))
                .filter(unit ->
                        unit.getRawParameterTypes().equals(access.getTarget().getRawParameterTypes()));
        return Stream.concat(below, access.getTarget().resolveMember().stream())
                .filter(unit -> unit.getOwner().getPackageName().startsWith("org.cpis"));
    }

    private static boolean isEvent(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class);
    }

    private static String eventOf(JavaCodeUnit observer) {
        return observer.getParameters().stream()
                .filter(LedgerReach::isEvent)
                .map(parameter -> parameter.getRawType().getName())
                .findFirst()
                .orElseThrow();
    }
}
