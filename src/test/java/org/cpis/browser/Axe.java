package org.cpis.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/** What axe finds wrong with a page. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** All rules. In the page itself, which holds no others: the usual way opens a second window for each look. */
    @SuppressWarnings("deprecation") // the way without a second window has no other name
    static List<Rule> violations(Person person) {
        AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
        axe.setOptions("{\"resultTypes\": [\"violations\"]}");
        return axe.analyze(person.driver()).getViolations();
    }

    static boolean isGrave(Rule rule) {
        return GRAVE.contains(rule.getImpact());
    }
}
