package org.cpis.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules by short name, for a house that stands below any base package. */
final class HouseRules {

    private HouseRules() {}

    static Map<String, ArchRule> below(String base) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        putPackageRules(rules, base);
        rules.put("entity place", EntityRules.onlyInFeatureRoots(base));
        rules.put("entity knowledge", EntityRules.knowOnlyTheModel());
        rules.put("entity manager", EntityRules.entityManagerOnlyInServices());
        rules.put("no entity on pages", EntityRules.pagesAndMappersSeeNoEntity(base));
        rules.put("no entity out", EntityRules.servicesHandOutNoEntity());
        rules.put("allowed", ServiceRules.everyMethodSaysWhoMay());
        rules.put("old dates", CodingRules.noOldDates());
        rules.put("environment", CodingRules.environmentOnlyInPlatform(base));
        rules.put("watch", CodingRules.timeComesFromTheClock(base));
        rules.put("names", CodingRules.namesSayWhatAThingIs());
        rules.put("streams", CodingRules.nothingPrints());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static void putPackageRules(Map<String, ArchRule> rules, String base) {
        rules.put("rooms", PackageRules.onlyTheElevenRooms(base));
        rules.put("order", PackageRules.arrowsGoOneWay(base));
        rules.put("cycles", PackageRules.noCycles(base));
        rules.put("web is used by nobody", PackageRules.nobodyUsesPages(base));
        rules.put("named", PackageRules.namedBeansServePagesAndJobs(base));
        rules.put("rest", PackageRules.restOnlyInApi(base));
        rules.put("fhir", PackageRules.fhirOnlyAtTheEdges(base));
    }
}
