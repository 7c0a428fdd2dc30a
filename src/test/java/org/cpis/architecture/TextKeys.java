package org.cpis.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts exist, which are asked for, and which are asked for by nobody. */
final class TextKeys {

    /**
     * The one place for keys that are put together at run time, or used by Faces itself: every key with one of these
     * beginnings counts as used. A new {@code i18n['x.'.concat(…)]} or {@code "x." + …} needs a line here.
     */
    static final List<String> DYNAMIC_BEGINNINGS = List.of(
            "access.ask.",
            "access.list.",
            "access.may.",
            "access.state.",
            "action.",
            "adoption.state.",
            "agreement.fault.",
            "agreement.state.",
            "alert.kind.",
            "alert.evidence.",
            "alert.outcome.",
            "alert.state.",
            "alert.step.",
            "benefit.",
            "birth.basis.",
            "birth.fault.",
            "birth.reminder.",
            "birth.state.",
            "call.outcome.",
            "child.fresh.",
            "circumstance.",
            "code.",
            "dash.",
            "delivery.audience.",
            "delivery.channel.",
            "figure.",
            "export.format.",
            "export.purpose.",
            "find.family.",
            "find.given.",
            "find.narrow.",
            "find.why.",
            "freshness.",
            "followUp.decision.",
            "gender.",
            "hold.fault.",
            "inactive.cause.",
            "inactive.outcome.",
            "inactive.todo.",
            "handover.ask.",
            "handover.state.",
            "escalation.told.",
            "inbox.order.",
            "inbox.queue.",
            "inbox.remark.",
            "inbox.whose.",
            "jakarta.faces.",
            "kind.",
            "ledgerOutcome.",
            "letter.says.",
            "letter.subject.",
            "level.",
            "manager.column.",
            "manager.csv.",
            "manager.table.",
            "mark.",
            "missedAlert.outcome.",
            "missedAlert.status.",
            "missedAlert.step.",
            "missedAlert.urgency.",
            "mode.",
            "outcome.",
            "pause.reason.",
            "plan.",
            "policy.fault.",
            "policy.preview.",
            "policy.state.",
            "policyMode.",
            "queue.",
            "reason.kind.",
            "reason.words.",
            "reports.failed.",
            "reports.form.",
            "reports.kind.",
            "reports.meaning.",
            "reports.nothing.",
            "reports.pack.ledger.",
            "reports.pack.part.",
            "reports.pack.what.",
            "reports.purpose.",
            "reports.size.",
            "reports.state.",
            "reports.what.",
            "rejectState.",
            "search.alert.",
            "search.reason.",
            "sample.answer.",
            "retention.kind.",
            "rule.settings.",
            "rule.why.",
            "retirement.reason.",
            "setting.",
            "primefaces.",
            "signin.assurance.",
            "signOff.reason.",
            "status.",
            "step.",
            "upload.fresh.",
            "uploadTab.",
            "way.",
            "visits.kind.",
            "visits.rule.",
            "visits.why.",
            "verify.fault.");

    /** Endings that code adds to a key which stands in full elsewhere: {@code signin.failed} and its title. */
    static final List<String> DYNAMIC_ENDINGS = List.of(".title");

    /** Literals that look like keys of an existing block and are not. */
    static final Set<String> NOT_KEYS = Set.of();

    private static final Pattern IN_PAGE = Pattern.compile("\\bi18n\\[\\s*'([^']+)'\\s*\\]");
    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)(?=['\"])");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(xhtml|html|json|css|js|csv|xml|xsd|sql|properties)");

    private final Set<String> texts = new TreeSet<>();

    /** @param properties content of messages.properties; empty as long as there is none */
    TextKeys(String properties) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(properties));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        texts.addAll(read.stringPropertyNames());
    }

    /** Asked for by a page, or by a literal in code that begins like an existing block of texts. */
    Set<String> missing(Collection<String> pages, Collection<String> code) {
        Set<String> asked = new TreeSet<>();
        pages.forEach(
                page -> IN_PAGE.matcher(page).results().map(hit -> hit.group(1)).forEach(asked::add));
        Set<String> blocks = texts.stream().map(TextKeys::block).collect(Collectors.toSet());
        literals(code.stream()).stream()
                .filter(literal ->
                        KEY.matcher(literal).matches() && !FILE.matcher(literal).matches())
                .filter(literal -> blocks.contains(block(literal)) && !NOT_KEYS.contains(literal))
                .forEach(asked::add);
        asked.removeAll(texts);
        return asked;
    }

    /** @param sources pages, code, configuration: whatever may name a key between quotes */
    Set<String> unused(Stream<String> sources) {
        Set<String> literals = literals(sources);
        Set<String> unused = new TreeSet<>(texts);
        unused.removeIf(key -> literals.contains(key)
                || DYNAMIC_BEGINNINGS.stream().anyMatch(key::startsWith)
                || DYNAMIC_ENDINGS.stream().anyMatch(ending -> literals.contains(without(key, ending))));
        return unused;
    }

    private static String without(String key, String ending) {
        return key.endsWith(ending) ? key.substring(0, key.length() - ending.length()) : key;
    }

    private static String block(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static Set<String> literals(Stream<String> sources) {
        return sources.flatMap(source -> QUOTED.matcher(source).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
