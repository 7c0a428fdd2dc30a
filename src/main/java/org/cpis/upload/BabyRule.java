package org.cpis.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlan;
import org.cpis.register.PlanType;

/**
 * What must be true of a baby before the register is asked.
 *
 * @param unbornSince start of the unborn plan: nobody was born before it whose plan was an unborn one
 * @param today day of Europe/London
 */
public record BabyRule(NhsNumber mother, LocalDate unbornSince, LocalDate today) {

    private static final Set<String> LEGAL_BASES = Set.of("s20", "s31", "s38");
    private static final int LONGEST_FAMILY = 35;
    private static final int LONGEST_GIVEN = 200;
    private static final int LONGEST_TEAM = 35;

    public static BabyRule of(OwnPlan unborn, LocalDate today) {
        return new BabyRule(unborn.person().nhsNumber(), unborn.plan().dates().start(), today);
    }

    /** All faults, one for each field at most, in the order of the page. */
    public List<BabyFault> faults(BabyDraft baby, Collection<NhsNumber> others) {
        List<BabyFault> faults = new ArrayList<>();
        add(faults, "number", baby.nhsNumber().equals(mother), "birth.number.mother");
        add(faults, "number", others.contains(baby.nhsNumber()), "birth.number.twice");
        add(faults, "family", isBad(baby.familyName(), LONGEST_FAMILY), "birth.family.empty");
        add(faults, "given", isBad(baby.givenNames(), LONGEST_GIVEN), "birth.given.empty");
        add(faults, "born", baby.birthDate().isAfter(today), "birth.born.future");
        add(faults, "born", baby.birthDate().isBefore(unbornSince), "birth.born.early");
        add(faults, "cpp", baby.wanted().findAny().isEmpty(), "birth.plans.empty");
        baby.wanted().forEach(type -> starts(faults, baby, type));
        boolean needsBasis = baby.lacStart() != null;
        add(faults, "basis", needsBasis && !isBasis(baby.legalBasis()), "birth.basis.empty");
        add(faults, "team", baby.teamCode() != null && baby.teamCode().length() > LONGEST_TEAM, "birth.team.long");
        return faults;
    }

    private void starts(List<BabyFault> faults, BabyDraft baby, PlanType type) {
        String field = type == PlanType.CPP ? "cppStart" : "lacStart";
        add(faults, field, baby.startOf(type).isAfter(today), "birth.start.future");
        add(faults, field, baby.startOf(type).isBefore(baby.birthDate()), "birth.start.early");
    }

    private static void add(List<BabyFault> faults, String field, boolean wrong, String key) {
        if (wrong && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(new BabyFault(field, key));
        }
    }

    private static boolean isBasis(String text) {
        return text != null && LEGAL_BASES.contains(text);
    }

    private static boolean isBad(String name, int longest) {
        return name == null || name.isBlank() || name.length() > longest;
    }
}
